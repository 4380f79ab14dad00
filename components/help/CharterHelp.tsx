export function CharterHelp() {
  return (
    <>
      <p>A charter is a list of promises about working together. Families and services in your area made it, and both hold each other to it.</p>
      <p>Each area has its own charter. You can read yours on your partnership’s page.</p>
      <h2>Promises</h2>
      <p>A promise says what people will do. For example: “We will start together.” Each one has its own short name, so that we can point at it.</p>
      <h2>Actions answer to promises</h2>
      <p>An action is something a person will do by a certain day. Each action can say which promise it helps to keep. So you can see what is being done about each promise, and by whom.</p>
      <h2>Charters change</h2>
      <p>When an area writes a new charter, the old one is kept. Work that was done under the old promises still points at them.</p>
      <h2>If a promise is not kept</h2>
      <p>Say so. You can write it as a comment in the piece of work. You can also tell your parent carer forum, or the person who leads the work.</p>
    </>
  );
}
