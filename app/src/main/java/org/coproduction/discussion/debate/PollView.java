package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.discussion.Poll;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Post;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A poll as its reader sees it.
 *
 * @param post to which it belongs
 * @param endsAt null until its author ends it
 * @param endable whether the reader may end it
 * @param shown whether the reader may see the numbers; without, they are 0
 * @param results when they are shown
 */
public record PollView(
        long post,
        String question,
        List<Choice> choices,
        boolean several,
        @Nullable Instant endsAt,
        boolean ended,
        boolean endable,
        boolean shown,
        Poll.Results results,
        int voters) {
    public PollView {
        choices = List.copyOf(choices);
    }

    /** @param number its place, from 1 */
    public record Choice(int number, String text, boolean mine, int votes) {}

    /** @param kept whether the reader keeps order where it stands */
    static PollView of(Post post, PollStanding standing, boolean kept, Here here) {
        Poll poll = standing.poll();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < poll.choices().size(); i++)
            choices.add(new Choice(
                    i + 1,
                    poll.choices().get(i),
                    standing.mine().contains(i + 1),
                    standing.shown() ? standing.votes().get(i) : 0));
        return new PollView(
                post.id(),
                poll.question(),
                choices,
                poll.several(),
                poll.endsAt(),
                standing.ended(),
                !standing.ended() && (kept || post.by(here.viewer().id())),
                standing.shown(),
                poll.results(),
                standing.shown() ? standing.voters() : 0);
    }

    public String address() {
        return "/discussion/posts/" + post + "/poll";
    }

    public boolean voted() {
        return choices.stream().anyMatch(Choice::mine);
    }

    /** Key of the words for why there are no numbers. */
    public String hidden() {
        if (results == Poll.Results.AFTER_VOTING) return "poll.hidden";
        return voted() ? "poll.hidden.voted" : "poll.hidden.end";
    }

    public int percent(Choice choice) {
        return voters == 0 ? 0 : Math.round(100f * choice.votes() / voters);
    }

    /** How many voted, and for what most did. */
    public String sentence(Here here) {
        if (voters == 0) return here.say("poll.nobody");
        int most = choices.stream().mapToInt(Choice::votes).max().orElse(0);
        List<String> leading = choices.stream()
                .filter(choice -> choice.votes() == most)
                .map(choice -> here.say("poll.quoted", choice.text()))
                .toList();
        String key = leading.size() == 1 ? "poll.sentence" : "poll.sentence.tie";
        return here.say(key, voters, String.join(", ", leading), most);
    }
}
