package org.coproduction.programmes.plan;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Objects;
import org.coproduction.people.PersonId;
import org.coproduction.platform.calendar.Calendar;
import org.coproduction.platform.calendar.ICalendar;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.Step;
import org.coproduction.programmes.Steps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The milestones of a programme for calendars. */
@Controller
@Allowed(EVERYONE)
class MilestonesController {
    private final ProgrammesAtHand atHand;
    private final ProgrammePartners partners;
    private final Steps steps;
    private final SiteAddress site;

    MilestonesController(ProgrammesAtHand atHand, ProgrammePartners partners, Steps steps, SiteAddress site) {
        this.atHand = atHand;
        this.partners = partners;
        this.steps = steps;
        this.site = site;
    }

    /** For partners, and for everybody where the page shows them. */
    @GetMapping(path = "/programmes/{slug}/milestones.ics", produces = ICalendar.TYPE)
    @ResponseBody
    String calendar(@PathVariable String slug, Here here) {
        Programme programme = atHand.of(slug);
        if (!programme.showsMilestones() && !isPartner(programme, here))
            throw Refusal.notFound("plan.refused.milestones");
        List<Calendar.Day> days = steps.of(programme).stream()
                .filter(step -> step.text().milestone())
                .map(step -> day(programme, step, here))
                .toList();
        return ICalendar.of(new Calendar("-//Coproduction Commons//" + site.host(), programme.title(), days));
    }

    private boolean isPartner(Programme programme, Here here) {
        return here.viewer().signedIn()
                && partners.find(programme, PersonId.of(here.viewer())).isPresent();
    }

    private Calendar.Day day(Programme programme, Step step, Here here) {
        return new Calendar.Day(
                "programme-step-" + step.id() + "@" + site.host(),
                Objects.requireNonNull(step.text().due(), "a milestone has a date"),
                step.text().title(),
                programme.changedAt(),
                here.absolute(here.link(programme.address())));
    }
}
