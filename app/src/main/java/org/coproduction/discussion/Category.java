package org.coproduction.discussion;

import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A part of the discussion, which each debate belongs to.
 *
 * @param key names it in addresses: {@code practice}, {@code theme-4}
 * @param theme of the agenda, where it is for one
 */
public record Category(String key, @Nullable Theme theme) {
    static Category of(Theme theme) {
        return new Category("theme-" + theme.number(), theme);
    }

    public String title(Here here) {
        if (theme == null) return here.say("category." + key);
        return here.say("agenda.theme", theme.number(), here.text(theme.title()).value());
    }

    public String about(Here here) {
        if (theme == null) return here.say("category.about." + key);
        return here.text(theme.summary()).value();
    }

    /** Its page within the site, without the language. */
    public String address() {
        return "/discussion/" + key;
    }
}
