package org.coproduction.bench.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ForumTest {
    private static final int POSTS = 10_000;
    private static final Agenda AGENDA =
            new Agenda(List.of("theme-1", "practice"), List.of(new Agenda.Question("trust-both-ways", "theme-1")));
    private static final Forum FORUM = Forum.of(1, 200, POSTS, AGENDA);

    @Test
    void theSameSeedGivesTheSameForum() {
        assertThat(Forum.of(1, 200, POSTS, AGENDA).debates()).isEqualTo(FORUM.debates());
    }

    @Test
    void itHasAsManyPostsAsWereAskedFor() {
        assertThat(FORUM.posts()).hasSize(POSTS);
    }

    @Test
    void oneDebateIsVeryLongAndMostAreShort() {
        List<Integer> sizes = FORUM.debates().stream()
                .map(debate -> debate.posts().size())
                .sorted()
                .toList();
        assertThat(sizes.getLast()).isEqualTo(2_000);
        assertThat(sizes.get(sizes.size() / 2)).isBetween(3, 8);
    }

    @Test
    void postsAreNumberedInTheOrderInWhichTheyAreWritten() {
        List<Forum.Said> posts = FORUM.posts();
        assertThat(posts)
                .extracting(said -> said.post().id())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, POSTS).boxed().toList());
        assertThat(posts)
                .isSortedAccordingTo((one, other) ->
                        Long.compare(other.post().at(), one.post().at()));
    }

    @Test
    void membersSayByNameAndAddressThatTheyAreSynthetic() {
        assertThat(FORUM.members()).allSatisfy(member -> {
            assertThat(member.name()).startsWith("Synthetic ");
            assertThat(member.email()).endsWith("@synthetic.invalid");
        });
    }

    @Test
    void severalLanguagesAreSpoken() {
        assertThat(FORUM.debates().stream().map(Debate::language).distinct()).hasSizeGreaterThan(4);
    }

    @Test
    void whoWritesInADebateIsToldOfWhatOthersWriteThere() {
        Debate debate = FORUM.debates().getFirst();
        Told told = new Told(Map.of(), 0);
        Post first = debate.posts().getFirst();
        assertThat(told.of(debate, first)).extracting(Told.One::member).doesNotContain(first.author());
        Post other = debate.posts().stream()
                .filter(post -> !post.author().equals(first.author()))
                .findFirst()
                .orElseThrow();
        assertThat(told.of(debate, other)).extracting(Told.One::member).contains(first.author());
    }
}
