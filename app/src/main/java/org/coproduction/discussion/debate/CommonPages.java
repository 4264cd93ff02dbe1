package org.coproduction.discussion.debate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.Names;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.TranslatedInto;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What pages of debates say to all their readers, in a fixed number of queries however long the debate is, and kept while it is as it
 * was. What others are called on it, people and records, may be as it was half a minute ago.
 */
@Component
class CommonPages {
    private static final long MOST_CHARACTERS = 16_000_000;

    private final Posts posts;
    private final Names names;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final Outcomes outcomes;
    private final Debates debates;
    private final Polls polls;
    private final TranslatedInto translated;
    private final PostFiles files;
    private final Mended mended;
    private final Outgrowths outgrowths;
    private final NumberLinks numbers;
    private final Cache<StandingPage, CommonPage> kept = Caffeine.newBuilder()
            .expireAfterWrite(StandingPage.LONGEST)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((StandingPage asked, CommonPage page) -> page.size())
            .build();

    CommonPages(
            Posts posts,
            Names names,
            Categories categories,
            KnownSubjects subjects,
            Outcomes outcomes,
            Debates debates,
            Polls polls,
            TranslatedInto translated,
            PostFiles files,
            Mended mended,
            Outgrowths outgrowths,
            NumberLinks numbers) {
        this.numbers = numbers;
        this.posts = posts;
        this.names = names;
        this.categories = categories;
        this.subjects = subjects;
        this.outcomes = outcomes;
        this.debates = debates;
        this.polls = polls;
        this.translated = translated;
        this.files = files;
        this.mended = mended;
        this.outgrowths = outgrowths;
    }

    /** @param debate that this reader may read */
    CommonPage of(Debate debate, int page) {
        return kept.get(StandingPage.of(debate, page), asked -> read(debate, page));
    }

    private CommonPage read(Debate debate, int page) {
        List<Post> shown = posts.page(debate, page);
        Post answer = page == 1 ? answer(debate, shown) : null;
        List<Post> all = Stream.concat(shown.stream(), Stream.ofNullable(answer))
                .distinct()
                .toList();
        List<Long> ids = all.stream().map(Post::id).toList();
        Map<String, Long> led = numbers.led(
                all.stream().filter(post -> !post.deleted()).map(Post::text).toList());
        Map<String, String> within = numbers.within(led, debate);
        Map<String, Long> elsewhere = new HashMap<>(led);
        elsewhere.keySet().removeAll(within.keySet());
        Map<Long, CommonPost> common = common(all, within, elsewhere.keySet());
        return new CommonPage(
                shown.stream().map(post -> common.get(post.id())).toList(),
                answer == null ? null : common.get(answer.id()),
                debates.begunBy(debate).orElse(null),
                elsewhere,
                files.of(ids),
                !polls.asked(ids).isEmpty(),
                categories.with(debate.category()).orElse(null),
                subject(debate),
                outcomes.of(debate).orElse(null),
                mended.of(debate),
                debate.space() == Space.Open.PUBLIC ? outgrowths.of(debate) : List.of());
    }

    private Map<Long, CommonPost> common(List<Post> all, Map<String, String> within, Set<String> elsewhere) {
        Map<UUID, String> known = names.of(all.stream().map(Post::author).toList());
        Map<String, AlsoIn> alsoIn = translated.alsoIn(TranslatedPosts.KIND, TranslatedPosts.since(all));
        return all.stream()
                .collect(Collectors.toMap(
                        Post::id,
                        post -> CommonPost.of(
                                post,
                                post.signed(known),
                                within,
                                elsewhere.stream().anyMatch(post.text().value()::contains),
                                alsoIn.getOrDefault(Long.toString(post.id()), TranslatedPosts.none(post)))));
    }

    /** The post that answers the question, to be shown above the others; null where there is none, or it opens the page. */
    private @Nullable Post answer(Debate debate, List<Post> shown) {
        Integer number = debate.standing().answer();
        if (number == null || number == 1) return null;
        return shown.stream()
                .filter(post -> post.number() == number)
                .findFirst()
                .orElseGet(() -> posts.between(debate, number, number).getFirst());
    }

    private @Nullable Subject subject(Debate debate) {
        SubjectId id = debate.subject();
        return id == null ? null : subjects.with(id).orElse(null);
    }
}
