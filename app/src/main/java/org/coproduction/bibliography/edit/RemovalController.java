package org.coproduction.bibliography.edit;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import org.coproduction.bibliography.CitedBy;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.RemovedReadings;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A reading that nothing points at is taken away, and brought back. */
@Controller
@Allowed(EDITOR)
class RemovalController {
    private final Readings readings;
    private final RemovedReadings removed;
    private final ObjectProvider<CitedBy> features;
    private final Debates debates;

    RemovalController(Readings readings, RemovedReadings removed, ObjectProvider<CitedBy> features, Debates debates) {
        this.readings = readings;
        this.removed = removed;
        this.features = features;
        this.debates = debates;
    }

    @PostMapping("/readings/{id:[^.]+}/removal")
    String remove(@PathVariable String id, Here here) {
        Reading reading = ReadingId.of(id)
                .flatMap(readings::find)
                .orElseThrow(() -> Refusal.notFound("readings.refused.unknown"));
        if (cited(reading.id()) || debated(reading.id())) throw stillCited();
        try {
            removed.remove(reading, PersonId.of(here.viewer()));
        } catch (DataIntegrityViolationException somethingPointsAtIt) {
            throw stillCited();
        }
        return "redirect:" + here.link("/readings/new#removed");
    }

    @PostMapping("/readings/{id:[^.]+}/return")
    String bringBack(@PathVariable String id, Here here) {
        ReadingId known = ReadingId.of(id).orElseThrow(() -> Refusal.notFound("readings.refused.unknown"));
        if (!removed.bringBack(known, PersonId.of(here.viewer()))) throw Refusal.notFound("readings.refused.unknown");
        return "redirect:" + here.link("/readings/" + known);
    }

    private boolean cited(ReadingId id) {
        return features.stream().anyMatch(feature -> !feature.of(List.of(id)).isEmpty());
    }

    /** Where editors can see it: that a circle debates it is not for them to learn. */
    private boolean debated(ReadingId id) {
        SubjectId subject = new SubjectId("reading", id.value());
        List<Space> open = List.of(Space.Open.values());
        return !debates.find(new DebateQuery(open, null, subject, DebateQuery.Order.NEWEST, 1, 1))
                .isEmpty();
    }

    private static Refusal stillCited() {
        return new Refusal(HttpStatus.CONFLICT, "readings.refused.cited");
    }
}
