package org.coproduction.bench.forum;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.Lexicon;

/**
 * Somebody who does not exist; their name says so, and no mail leads to their address.
 *
 * @param number from 0 on
 * @param mark what they say they are in the group, or empty
 * @param atOnce whether they want to be told of posts at once, and not each morning alone
 */
public record Member(UUID id, int number, String name, String language, String mark, boolean atOnce) {
    /** Nobody else has an address there (RFC 6761). */
    static final String DOMAIN = "synthetic.invalid";

    static Member of(long seed, int number, Lexicon lexicon) {
        Dice dice = Dice.of(seed, number);
        String name = "Synthetic " + lexicon.names().pick(dice) + " " + (number + 1);
        UUID id = UUID.nameUUIDFromBytes((seed + " " + number).getBytes(StandardCharsets.UTF_8));
        String mark = dice.chance(0.25) ? "practitioner" : dice.chance(0.1) ? "citizen" : "";
        return new Member(id, number, name, dice.chance(0.8) ? "en" : "fr", mark, dice.chance(0.05));
    }

    /** As the application makes it of the name. */
    String handle() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String email() {
        return handle() + "@" + DOMAIN;
    }

    List<String> marks() {
        return mark.isEmpty() ? List.of() : List.of(mark);
    }

    /** As what they speak. */
    String voice() {
        return mark.isEmpty() ? "researcher" : mark;
    }
}
