package org.coproduction.discussion.debate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.coproduction.discussion.AskedBecause;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Inquiries;
import org.coproduction.discussion.Inquiry;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Thanks;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A debate as its reader sees it. */
@Component
class DebatePages {
    private final CommonPages common;
    private final Visits visits;
    private final Thanks thanks;
    private final Unposted unposted;
    private final Polls polls;
    private final Spaces spaces;
    private final Inquiries inquiries;
    private final NumberLinks numbers;
    private final AskedBecause because;
    private final Supplier<List<Becoming>> becoming; // some of them ask for debates

    DebatePages(
            CommonPages common,
            Visits visits,
            Thanks thanks,
            Unposted unposted,
            Polls polls,
            Spaces spaces,
            Inquiries inquiries,
            NumberLinks numbers,
            AskedBecause because,
            ObjectProvider<Becoming> becoming) {
        this.common = common;
        this.visits = visits;
        this.thanks = thanks;
        this.unposted = unposted;
        this.polls = polls;
        this.spaces = spaces;
        this.inquiries = inquiries;
        this.numbers = numbers;
        this.because = because;
        this.becoming = SingletonSupplier.of(() -> becoming.orderedStream().toList());
    }

    DebatePage of(Debate debate, int page, Here here) {
        CommonPage all = common.of(debate, page);
        UUID reader = here.viewer().id();
        return reader == null ? forStranger(debate, page, all, here) : forMember(reader, debate, page, all, here);
    }

    private DebatePage forStranger(Debate debate, int page, CommonPage all, Here here) {
        Reader nobody = new Reader(false, false, 0);
        Writing nothing = Writing.empty(Tongue.of(here.language()));
        return shown(debate, page, all, nobody, new Own(nothing, null, null, List.of(), null), here);
    }

    private DebatePage forMember(UUID reader, Debate debate, int page, CommonPage all, Here here) {
        Visits.Visit visit = visits.come(reader, debate, (page - 1) * Debate.PAGE + 1, all.last());
        boolean kept = spaces.keeps(here.viewer(), debate.space());
        Inquiry inquiry = visit.asks() ? inquiries.of(debate, reader).orElse(null) : null;
        Own own = new Own(
                writing(reader, debate, visit, here),
                inquiry,
                inquiry == null || !inquiry.awaitsReader()
                        ? null
                        : because.said(reader, inquiry.wanted(), here.language()),
                debate.space() == Space.Open.PUBLIC ? ways(debate, here) : List.of(),
                visit.level());
        return shown(
                debate, page, all, new Reader(kept, kept || reader.equals(all.begunBy()), visit.before()), own, here);
    }

    /**
     * @param kept whether they keep order in it
     * @param marks whether they may mark the answer
     * @param before up to which post they had read, or 0 where nothing is told to be new
     */
    private record Reader(boolean kept, boolean marks, int before) {}

    /** What of a page is its reader's own. */
    private record Own(
            Writing writing,
            @Nullable Inquiry inquiry,
            @Nullable String because,
            List<Becoming.Way> ways,
            @Nullable Level level) {}

    private DebatePage shown(Debate debate, int page, CommonPage all, Reader reader, Own own, Here here) {
        CommonPost answer = all.answer();
        return new DebatePage(
                debate,
                all.category(),
                all.subject(),
                answer == null
                        ? null
                        : views(debate, all, List.of(answer), new Reader(reader.kept(), reader.marks(), 0), here)
                                .getFirst(),
                all.outcome(),
                spaces.circles(List.of(debate.space()), here.viewer()).get(debate.space()),
                reader.kept(),
                views(debate, all, all.posts(), reader, here),
                all.polled() ? polls(debate, all.posts(), reader.kept(), here) : Map.of(),
                all.files(),
                Turning.of(debate, page),
                own.writing(),
                own.inquiry(),
                own.because(),
                all.mended(),
                new Grown(all.grown(), own.ways()),
                reader.marks(),
                own.level());
    }

    private Writing writing(UUID reader, Debate debate, Visits.Visit visit, Here here) {
        Tongue usual = Tongue.of(here.language());
        Place place = Place.in(debate);
        return visit.unposted()
                ? unposted.writing(reader, place, usual)
                : Writing.empty(usual).keptAt(place);
    }

    private List<Becoming.Way> ways(Debate debate, Here here) {
        return becoming.get().stream()
                .flatMap(way -> way.of(debate, here.viewer()).stream())
                .toList();
    }

    private List<PostView> views(Debate debate, CommonPage all, List<CommonPost> shown, Reader reader, Here here) {
        UUID person = here.viewer().id();
        Map<String, String> others = numbers.elsewhere(all.elsewhere(), here.viewer());
        Map<Long, Thanks.Given> given = person == null ? Map.of() : thanks.of(ids(shown), person);
        return shown.stream()
                .map(common -> {
                    Post post = common.post();
                    return PostView.of(
                            common,
                            common.html(others),
                            post.by(person),
                            given.getOrDefault(post.id(), Thanks.Given.NONE),
                            reader.before() > 0 && post.number() == reader.before() + 1,
                            new PostView.Answer(
                                    debate.standing().answeredBy(post.number()), reader.marks() && post.number() > 1));
                })
                .toList();
    }

    /** Of what was taken back, the poll is not there either. */
    private Map<Long, PollView> polls(Debate debate, List<CommonPost> shown, boolean kept, Here here) {
        Map<Long, PollStanding> found =
                polls.of(ids(shown), debate, here.viewer().id());
        Map<Long, PollView> views = new HashMap<>();
        for (CommonPost common : shown) {
            Post post = common.post();
            PollStanding standing = post.deleted() ? null : found.get(post.id());
            if (standing != null) views.put(post.id(), PollView.of(post, standing, kept, here));
        }
        return Map.copyOf(views);
    }

    private static List<Long> ids(List<CommonPost> posts) {
        return posts.stream().map(common -> common.post().id()).toList();
    }

    DebateData data(Debate debate, int page, Here here) {
        CommonPage all = common.of(debate, page);
        Map<Long, PollStanding> found =
                all.polled() ? polls.of(ids(all.posts()), debate, here.viewer().id()) : Map.of();
        return DebateData.of(
                debate,
                all.subject(),
                page,
                all.outcome(),
                all.posts().stream()
                        .filter(common -> !common.post().deleted())
                        .map(common -> DebateData.Said.of(
                                common.post(),
                                common.author(),
                                poll(found.get(common.post().id())),
                                all.files().getOrDefault(common.post().id(), List.of()),
                                here))
                        .toList(),
                here);
    }

    private static @Nullable PollData poll(@Nullable PollStanding standing) {
        return standing == null ? null : PollData.of(standing);
    }
}
