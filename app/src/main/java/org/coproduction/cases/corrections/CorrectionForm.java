package org.coproduction.cases.corrections;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonName;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who suggests a correction.
 *
 * @param name of a stranger who wants to be credited
 * @param credit {@code true} where a member wants to be
 */
public record CorrectionForm(
        @Nullable String proposed,
        @Nullable String why,
        @Nullable String name,
        @Nullable String email,
        @Nullable String credit) {
    public static final int LONGEST = 5_000;
    public static final int LONGEST_WHY = 2_000;

    static CorrectionForm empty(CorrectableField field) {
        return new CorrectionForm(field.isTyped() ? field.value() : "", "", "", "", "true");
    }

    /** With what was chosen instead of typed. */
    CorrectionForm proposing(List<String> chosen) {
        return new CorrectionForm(String.join("\n", chosen), why, name, email, credit);
    }

    public boolean proposes(String choice) {
        return text().lines().anyMatch(choice::equals);
    }

    public String text() {
        return Typed.lines(proposed);
    }

    public String because() {
        return Typed.lines(why);
    }

    public String nameTyped() {
        return Typed.line(name);
    }

    public String emailTyped() {
        return Typed.line(email);
    }

    public boolean wantsCredit() {
        return "true".equals(credit);
    }

    List<Mistake> mistakes(CorrectableField field, Here here) {
        List<Mistake> found = new ArrayList<>();
        if (text().isEmpty()) found.add(new Mistake("proposed", here.say("correction.mistake.proposed")));
        else if (text().equals(field.value())) found.add(new Mistake("proposed", here.say("correction.mistake.same")));
        if (text().length() > LONGEST) found.add(new Mistake("proposed", here.say("correction.mistake.long", LONGEST)));
        if (because().isEmpty()) found.add(new Mistake("why", here.say("correction.mistake.why")));
        if (because().length() > LONGEST_WHY)
            found.add(new Mistake("why", here.say("correction.mistake.long", LONGEST_WHY)));
        if (here.viewer().signedIn()) return found;
        if (!nameTyped().isEmpty() && PersonName.of(nameTyped()).isEmpty())
            found.add(new Mistake("name", here.say("people.mistake.name")));
        if (!emailTyped().isEmpty() && EmailAddress.of(emailTyped()).isEmpty())
            found.add(new Mistake("email", here.say("people.mistake.email")));
        return found;
    }
}
