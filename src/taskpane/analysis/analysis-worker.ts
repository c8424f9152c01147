import { answerRequests } from "./answer-requests";
import type { Reply, Request } from "./messages";

const answer = answerRequests((message: Reply) => self.postMessage(message, { transfer: [] }));

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void answer(data);
});
