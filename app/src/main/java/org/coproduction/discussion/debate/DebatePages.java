package org.coproduction.discussion.debate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.discussion.AskedBecause;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Inquiries;
import org.coproduction.discussion.Inquiry;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.ReadUpTo;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.discussion.Thanks;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.TranslatedInto;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A debate as its reader sees it, in a fixed number of queries however long it is. */
@Component
class DebatePages {
    private final Posts posts;
    private final Names names;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final Thanks thanks;
    private final ReadUpTo read;
    private final Follows follows;
    private final Outcomes outcomes;
    private final Debates debates;
    private final Unposted unposted;
    private final Polls polls;
    private final Spaces spaces;
    private final TranslatedInto translated;
    private final Inquiries inquiries;
    private final PostFiles files;
    private final NumberLinks numbers;
    private final AskedBecause because;
    private final Mended mended;
    private final Outgrowths outgrowths;
    private final ObjectProvider<Becoming> becoming;

    DebatePages(
            Posts posts,
            Names names,
            Categories categories,
            KnownSubjects subjects,
            Thanks thanks,
            ReadUpTo read,
            Follows follows,
            Outcomes outcomes,
            Debates debates,
            Unposted unposted,
            Polls polls,
            Spaces spaces,
            TranslatedInto translated,
            Inquiries inquiries,
            PostFiles files,
            NumberLinks numbers,
            AskedBecause because,
            Mended mended,
            Outgrowths outgrowths,
            ObjectProvider<Becoming> becoming) {
        this.numbers = numbers;
        this.files = files;
        this.because = because;
        this.mended = mended;
        this.outgrowths = outgrowths;
        this.becoming = becoming;
        this.translated = translated;
        this.inquiries = inquiries;
        this.polls = polls;
        this.spaces = spaces;
        this.outcomes = outcomes;
        this.debates = debates;
        this.unposted = unposted;
        this.thanks = thanks;
        this.read = read;
        this.follows = follows;
        this.posts = posts;
        this.names = names;
        this.categories = categories;
        this.subjects = subjects;
    }

    DebatePage of(Debate debate, int page, Here here) {
        List<Post> shown = posts.page(debate, page);
        Post answer = page == 1 ? answer(debate, shown) : null;
        int first = (page - 1) * Debate.PAGE + 1;
        int last = shown.isEmpty() ? 0 : shown.getLast().number();
        UUID reader = here.viewer().id();
        int before = reader == null ? 0 : read.read(reader, debate, first, last);
        boolean kept = spaces.keeps(here.viewer(), debate.space());
        Inquiry inquiry = reader == null ? null : inquiries.of(debate, reader).orElse(null);
        boolean marks = reader != null && (kept || debates.begunBy(reader, debate));
        return new DebatePage(
                debate,
                categories.with(debate.category()).orElse(null),
                subject(debate),
                answer == null
                        ? null
                        : views(debate, List.of(answer), 0, marks, here).getFirst(),
                outcomes.of(debate).orElse(null),
                spaces.circles(List.of(debate.space()), here.viewer()).get(debate.space()),
                kept,
                views(debate, shown, before, marks, here),
                polls(debate, shown, kept, here),
                files.of(Stream.concat(shown.stream(), Stream.ofNullable(answer))
                        .map(Post::id)
                        .toList()),
                Turning.of(debate, page),
                reader == null
                        ? Writing.empty(Tongue.of(here.language()))
                        : unposted.writing(reader, Place.in(debate), Tongue.of(here.language())),
                inquiry,
                inquiry == null || reader == null || !inquiry.awaitsReader()
                        ? null
                        : because.said(reader, inquiry.wanted(), here.language()),
                mended.of(debate),
                grown(debate, here),
                marks,
                reader == null ? null : follows.of(reader, new Target.OneDebate(debate.id())));
    }

    private Grown grown(Debate debate, Here here) {
        if (debate.space() != Space.Open.PUBLIC) return new Grown(List.of(), List.of());
        return new Grown(
                outgrowths.of(debate),
                here.viewer().signedIn()
                        ? becoming.orderedStream()
                                .flatMap(way -> way.of(debate, here.viewer()).stream())
                                .toList()
                        : List.of());
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

    /**
     * @param before up to which the reader had read, or 0 where nothing is told to be new
     * @param marks whether the reader may mark the answer
     */
    private List<PostView> views(Debate debate, List<Post> shown, int before, boolean marks, Here here) {
        UUID reader = here.viewer().id();
        Map<String, String> labels = numbers.labels(
                shown.stream().filter(post -> !post.deleted()).map(Post::text).toList(), debate, here.viewer());
        Map<UUID, String> known = names.of(shown.stream().map(Post::author).toList());
        Map<Long, Thanks.Given> given = thanks.of(shown.stream().map(Post::id).toList(), reader);
        Map<String, AlsoIn> alsoIn = translated.alsoIn(TranslatedPosts.KIND, TranslatedPosts.since(shown));
        return shown.stream()
                .map(post -> PostView.of(
                        post,
                        labels,
                        post.signed(known),
                        post.by(reader),
                        given.getOrDefault(post.id(), Thanks.Given.NONE),
                        alsoIn.getOrDefault(Long.toString(post.id()), TranslatedPosts.none(post)),
                        before > 0 && post.number() == before + 1,
                        new PostView.Answer(debate.standing().answeredBy(post.number()), marks && post.number() > 1)))
                .toList();
    }

    /** Of what was taken back, the poll is not there either. */
    private Map<Long, PollView> polls(Debate debate, List<Post> shown, boolean kept, Here here) {
        List<Post> readable = shown.stream().filter(post -> !post.deleted()).toList();
        Map<Long, PollStanding> found = polls.of(
                readable.stream().map(Post::id).toList(), debate, here.viewer().id());
        Map<Long, PollView> views = new HashMap<>();
        for (Post post : readable) {
            PollStanding standing = found.get(post.id());
            if (standing != null) views.put(post.id(), PollView.of(post, standing, kept, here));
        }
        return Map.copyOf(views);
    }

    DebateData data(Debate debate, int page, Here here) {
        List<Post> shown = posts.page(debate, page);
        Map<UUID, String> known = names.of(shown.stream().map(Post::author).toList());
        List<Long> ids = shown.stream().map(Post::id).toList();
        Map<Long, PollStanding> found = polls.of(ids, debate, here.viewer().id());
        Map<Long, List<PostFile>> enclosed = files.of(ids);
        return DebateData.of(
                debate,
                subject(debate),
                page,
                outcomes.of(debate).orElse(null),
                shown.stream()
                        .filter(post -> !post.deleted())
                        .map(post -> DebateData.Said.of(
                                post,
                                post.signed(known),
                                poll(found.get(post.id())),
                                enclosed.getOrDefault(post.id(), List.of()),
                                here))
                        .toList(),
                here);
    }

    private static @Nullable PollData poll(@Nullable PollStanding standing) {
        return standing == null ? null : PollData.of(standing);
    }

    private @Nullable Subject subject(Debate debate) {
        SubjectId id = debate.subject();
        return id == null ? null : subjects.with(id).orElse(null);
    }
}
