package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;

/** A part of what a command found, for people and for scripts. */
interface Section {
    /** The member of the printed object that holds it. */
    String member();

    List<String> lines(Terminal terminal);

    Json json();
}
