package org.coproduction.bench.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Pause;
import org.coproduction.bench.load.Seen;
import org.coproduction.bench.load.Target;
import org.coproduction.bench.load.Window;
import org.coproduction.bench.load.Wire;
import org.coproduction.bench.synthetic.Dice;

/**
 * Improves one case after the other: begins a change, saves it again and again as the form does after each pause in typing,
 * sends it in, accepts what changed and publishes it alone, as a small editorial board must at times.
 *
 * @param cases the address of each next case, no one else's
 */
record Writer(Editor editor, Supplier<String> cases, Pause pause, Dice dice) {
    private static final int SAVES = 6;
    private static final Pattern DRAFT = Pattern.compile("/drafts/([0-9a-f-]{36})/");
    private static final Pattern KNOWN = Pattern.compile("\"known\":\"([^\"]+)\"");

    /** What was seen of each kind of act until the window closed. */
    Map<Act, Seen> write(Target target, Window window) throws IOException, InterruptedException {
        Map<Act, Seen> seen = new EnumMap<>(Act.class);
        for (Act act : Act.values()) seen.put(act, new Seen(window.seconds()));
        try (Wire wire = target.wire(null, editor.headers())) {
            pause.before(dice);
            while (!window.over()) improve(cases.get(), wire, seen, window);
        }
        return seen;
    }

    private void improve(String address, Wire wire, Map<Act, Seen> seen, Window window)
            throws IOException, InterruptedException {
        Answer begun = send(Act.BEGIN, address + "/improvement", "", wire, seen, OutputStream.nullOutputStream());
        Matcher draft = DRAFT.matcher(begun.location());
        if (!draft.find()) throw new IOException("no change of " + address + " was begun: " + begun);
        String id = draft.group(1);
        String known = "1";
        StringBuilder funding = new StringBuilder("The council pays");
        for (int save = 0; save < SAVES && !window.over(); save++) {
            funding.append(" and the members give ").append(dice.below(1_000)).append(" hours a year");
            Body body = new Body();
            send(
                    Act.SAVE,
                    "/drafts/" + id + "/context/save",
                    "&known=" + known + "&funding=" + encoded(funding.toString()),
                    wire,
                    seen,
                    body);
            Matcher said = KNOWN.matcher(body.text());
            if (!said.find()) throw new IOException("a save was answered with " + body.text());
            known = said.group(1);
        }
        if (window.over()) return;
        OutputStream nobody = OutputStream.nullOutputStream();
        send(Act.SUBMIT, "/drafts/" + id + "/submission", "&message=Says+who+pays", wire, seen, nobody);
        send(Act.ACCEPT, "/editing/" + id + "/fields/funding", "&verdict=accepted", wire, seen, nobody);
        Answer published = send(Act.PUBLISH, "/editing/" + id + "/publication", "&alone=true", wire, seen, nobody);
        if (published.location().isEmpty()) throw new IOException(address + " was not published: " + published);
    }

    private Answer send(Act act, String address, String fields, Wire wire, Map<Act, Seen> seen, OutputStream body)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Answer answer = wire.post(address, "token=" + encoded(editor.token()) + fields, body);
        Objects.requireNonNull(seen.get(act)).sent(System.nanoTime() - begun, answer);
        pause.after(answer, dice);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
