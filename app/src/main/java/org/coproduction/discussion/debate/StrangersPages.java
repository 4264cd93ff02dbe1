package org.coproduction.discussion.debate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Space;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.coproduction.platform.web.Theme;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages of debates as they are sent to all who are not signed in, kept while the debate is as it was. */
@Component
class StrangersPages {
    static final String PAGE = "discussion/show";

    private static final int LONGEST_SITE = 200;
    private static final long MOST_BYTES = 16_000_000;

    private final DebatePages pages;
    private final ReadyPages ready;
    private final Cache<Asked, byte[]> kept = Caffeine.newBuilder()
            .expireAfterWrite(StandingPage.LONGEST)
            .maximumWeight(MOST_BYTES)
            .weigher((Asked asked, byte[] packed) -> packed.length)
            .build();

    StrangersPages(DebatePages pages, ReadyPages ready) {
        this.pages = pages;
        this.ready = ready;
    }

    private record Asked(StandingPage page, Language language, String site, String menu) {}

    /** Whether this reader sees what all others see. */
    static boolean suit(Debate debate, int page, Here here) {
        return !here.viewer().signedIn()
                && debate.space() == Space.Open.PUBLIC
                && here.theme() == Theme.SYSTEM
                && !here.partial()
                && here.pathAndQuery().equals(debate.address(page))
                && here.site().length() <= LONGEST_SITE;
    }

    ModelAndView of(Debate debate, int page, Here here) {
        Asked asked = new Asked(
                StandingPage.of(debate, page),
                here.language(),
                here.site(),
                here.menu().mark());
        byte[] known = kept.getIfPresent(asked);
        return ready.sent(known == null ? made(asked, debate, page, here) : known, here);
    }

    /** What people vote changes the page and not the debate, so one with a poll is made for each. */
    private byte[] made(Asked asked, Debate debate, int page, Here here) {
        DebatePage made = pages.of(debate, page, here);
        byte[] packed = ready.packed(PAGE, here, made);
        if (made.polls().isEmpty()) kept.put(asked, packed);
        return packed;
    }
}
