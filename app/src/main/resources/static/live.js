// While a page is looked at, the site tells it of new posts in its debate and of notices. Without script, or without the line,
// they are there the next time a page is opened.
const count = document.querySelector(".new-count[data-live]");
const bar = document.querySelector("[data-live-debate]");
let line = null;

const show = event => {
  if (!bar) return;
  bar.querySelector("a").textContent = event.data;
  bar.hidden = false;
};

const listen = () => {
  if (line || document.visibilityState !== "visible") return;
  const about = bar ? `debate=${bar.dataset.liveDebate}&after=${bar.dataset.liveAfter}` : "after=0";
  line = new EventSource(count.dataset.live + "?" + about);
  line.addEventListener("posts", show);
  line.addEventListener("notice", () => document.body.dispatchEvent(new Event("notice")));
};

// The page itself is mostly where the new posts are, so following the link must fetch it anew.
bar?.querySelector("a").addEventListener("click", event => {
  const to = new URL(event.currentTarget.href);
  if (to.pathname !== location.pathname || to.search !== location.search) return;
  event.preventDefault();
  location.hash = to.hash;
  location.reload();
});

if (count) {
  listen();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      listen();
      document.body.dispatchEvent(new Event("notice"));
    } else {
      line?.close();
      line = null;
    }
  });
}
