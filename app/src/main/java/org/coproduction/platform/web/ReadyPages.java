package org.coproduction.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that many ask for, made and compressed once and then sent to everybody, until the index changes and for half a
 * minute at most. They show records only, whose every change the index follows, and say the same to all who read in one
 * language and in the same colours; whether somebody is signed in is all that they may show of them.
 */
@Component
public class ReadyPages {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    private final TemplateEngine engine;

    ReadyPages(TemplateEngine engine) {
        this.engine = engine;
    }

    private record Asked(
            String template,
            Language language,
            Theme theme,
            String address,
            String site,
            boolean signedIn,
            boolean partial,
            long turn)
            implements Reading.Question<byte[]> {}

    /** @param page what the template shows, worked out from this reading where nobody has asked for it yet */
    public ModelAndView of(Reading reading, String template, Here here, Supplier<Object> page) {
        long turn = System.nanoTime() / LONGEST;
        Asked asked = new Asked(
                template,
                here.language(),
                here.theme(),
                here.pathAndQuery(),
                here.site(),
                here.viewer().signedIn(),
                here.partial(),
                turn);
        return sent(reading.once(asked, known -> packed(template, here, page.get())), here);
    }

    /** A page that was {@link #packed} before. */
    public ModelAndView sent(byte[] packed, Here here) {
        return new ModelAndView(new ReadyPage(packed, here));
    }

    /** The page as it is sent, for who keeps it. */
    public byte[] packed(String template, Here here, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("here", here, "page", page), output);
        return Gzip.of(output.toByteArray());
    }
}
