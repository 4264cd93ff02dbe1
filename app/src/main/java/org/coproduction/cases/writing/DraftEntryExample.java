package org.coproduction.cases.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class DraftEntryExample implements Example {
    @Override
    public String template() {
        return "cases/draftEntry";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        List<Entry.Option> options = List.of(
                new Entry.Option("one", here.say("example.label"), here.say("example.help"), null),
                new Entry.Option("two", here.say("example.label"), here.say("example.help"), null));
        List<Entry> entries = List.of(
                new Entry.Line("draft-line", here.say("example.label"), null, "", "text", 100, null),
                new Entry.Prose(
                        "draft-prose", here.say("example.label"), here.say("example.help"), "", 2, List.of(), null),
                new Entry.Listed("draft-listed", here.say("example.label"), null, options, "one", null),
                new Entry.One("draft-one", here.say("example.label"), null, options, "two", null),
                new Entry.Several(
                        "draft-several",
                        here.say("example.label"),
                        null,
                        options,
                        Set.of("one"),
                        here.say("example.mistake")));
        Entry.Row row = new Entry.Row("draft-row", here.say("example.label"), entries, here.say("writing.save"));
        return Map.of(
                "page",
                new Entry.Rows(
                        "draft-rows",
                        here.say("example.label"),
                        here.say("example.help"),
                        List.of(row),
                        here.say("writing.save"),
                        null));
    }
}
