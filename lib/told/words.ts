export const whoSeesTold = "Everyone with a seat in this work can see it. Please don’t name a child.";
