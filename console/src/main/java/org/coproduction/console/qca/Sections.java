package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.json.Json;

/** All that a command found, part by part. */
record Sections(List<Section> all) {
    static final Option JSON = Option.flag("--json", "Prints JSON, with all that it was made from.");

    Sections {
        all = List.copyOf(all);
    }

    /** For scripts if that was asked for, otherwise for people. */
    void print(Project project, Arguments arguments, Output output) {
        if (arguments.has(JSON.name())) output.print(members(project).done());
        else print(output);
    }

    /** For people, a blank line between two parts. */
    void print(Output output) {
        List<String> lines = new ArrayList<>();
        for (Section section : all) {
            if (!lines.isEmpty()) lines.add("");
            lines.addAll(section.lines(output.terminal()));
        }
        output.print(lines);
    }

    /** A member for each part, and what all was made from. */
    Json.Members members(Project project) {
        Json.Members members = Json.object();
        all.forEach(section -> members.with(section.member(), section.json()));
        return members.with(Provenance.MEMBER, Provenance.of(project));
    }
}
