package org.coproduction.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The one list of milestones and tasks. */
@CommonsTest
class PlanTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    ResearchGroup group;
    String address;
    String plan;

    @BeforeEach
    void make() {
        group = new ResearchGroup(site, port);
        address = group.begun("Does rain matter?");
        plan = address + "/plan";
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void theListStandsInTheOrderOfItsDates() {
        add("Write it up", "2027-09-01");
        add("Read the gauges", "2027-03-01");
        add("Think", "");

        assertThat(group.anas.get(plan).body()).containsSubsequence("Read the gauges", "Write it up", "Think");
    }

    @Test
    void whatIsOverdueSaysSoUntilItIsTickedOff() {
        String step = add("Read the gauges", LocalDate.now().minusDays(3).toString());

        assertThat(group.anas.get(plan).body()).contains("<b>overdue</b>");
        assertThat(group.anas.get("/me").body()).contains("Read the gauges", "joint programme, overdue");
        group.anas.post(step + "/tick", "done", "true");
        assertThat(group.anas.get(plan).body()).contains("<b>done</b>").doesNotContain("<b>overdue</b>");
        assertThat(group.anas.get("/me").body()).doesNotContain("Read the gauges");
    }

    @Test
    void whatIsDueSoonAwaitsItsOwner() {
        add("Read the gauges", LocalDate.now().plusDays(3).toString());
        add("Write it up", LocalDate.now().plusDays(60).toString());

        assertThat(group.anas.get("/me").body())
                .contains("Read the gauges", "due within two weeks")
                .doesNotContain("Write it up");
    }

    @Test
    void nobodyButPartnersReadsOrChangesTheList() {
        String step = add("Read the gauges", "2027-03-01");

        assertThat(group.stranger.get(address).body()).doesNotContain("Read the gauges");
        for (var other : List.of(group.bens, group.olgas, group.evas)) {
            assertThat(other.get(plan).statusCode()).isEqualTo(403);
            assertThat(other.get(step).statusCode()).isEqualTo(403);
            assertThat(other.post(plan, "title", "Mine").statusCode()).isEqualTo(403);
            assertThat(other.post(step, "revision", "1", "title", "Mine").statusCode())
                    .isEqualTo(403);
            assertThat(other.post(step + "/tick", "done", "true").statusCode()).isEqualTo(403);
            assertThat(other.post(step + "/removal").statusCode()).isEqualTo(403);
        }
        assertThat(group.anas.get(plan).body()).contains("Read the gauges").doesNotContain("Mine", "<b>done</b>");
    }

    @Test
    void whatIsOnTheListOfAnotherProgrammeIsNotReached() {
        String step = add("Read the gauges", "2027-03-01");
        String foreign = group.begun("Does snow matter?") + "/plan/" + step.replaceAll(".*/", "");

        assertThat(group.anas.get(foreign).statusCode()).isEqualTo(404);
        assertThat(group.anas.post(foreign, "revision", "1", "title", "Snow").statusCode())
                .isEqualTo(404);
        assertThat(group.anas.post(foreign + "/tick", "done", "true").statusCode())
                .isEqualTo(404);
        assertThat(group.anas.post(foreign + "/removal").statusCode()).isEqualTo(404);
        assertThat(group.anas.get(plan).body()).contains("Read the gauges").doesNotContain("Snow", "<b>done</b>");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        group.join(address);
        String step = add("Read the gauges", "2027-03-01");
        group.bens.post(step, "revision", "1", "title", "Read all gauges");

        assertThat(group.anas
                        .post(step, "revision", "1", "title", "Read two gauges")
                        .body())
                .contains("meanwhile to “Read all gauges”", "Read two gauges", "value=\"2\"");
        group.anas.post(step, "revision", "2", "title", "Read two gauges");
        assertThat(group.bens.get(plan).body()).contains("Read two gauges").doesNotContain("Read all gauges");
    }

    @Test
    void milestonesAreShownToOthersOnceTheLeadsSaySo() {
        group.join(address);
        milestone("Gauges read");
        add("Buy gauges", "2027-01-01");

        assertThat(group.stranger.get(address + "/milestones.ics").statusCode()).isEqualTo(404);
        assertThat(group.bens.post(plan + "/showing", "shown", "true").statusCode())
                .isEqualTo(403);
        group.anas.post(plan + "/showing", "shown", "true");
        assertThat(group.stranger.get(address).body()).contains("Gauges read").doesNotContain("Buy gauges");
        assertThat(group.stranger.get(address + ".json").body())
                .contains("Gauges read")
                .doesNotContain("Buy gauges");
        var calendar = group.stranger.get(address + "/milestones.ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains("DTSTART;VALUE=DATE:20270301", "SUMMARY:Gauges read")
                .doesNotContain("Buy gauges");
    }

    @Test
    void partnersTakeTheMilestonesIntoTheirCalendarsInAnyCase() {
        milestone("Gauges read");

        assertThat(group.anas.get(address + "/milestones.ics").body()).contains("SUMMARY:Gauges read");
        assertThat(group.olgas.get(address + "/milestones.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whoLeavesOwnsNothingInItAnyMore() {
        group.join(address);
        group.anas.post(plan, "title", "Buy gauges", "owner", "ben-novak");
        assertThat(group.anas.get(plan).body()).contains("<bdi>Ben Novak</bdi>");

        group.bens.post(address + "/part/leaving");

        assertThat(group.anas.get(plan).body()).contains("Buy gauges").doesNotContain("Ben Novak");
    }

    @Test
    void aMilestoneNeedsADateAndATaskDoesNot() {
        assertThat(group.anas
                        .post(plan, "title", "Gauges read", "milestone", "true")
                        .body())
                .contains("Give the milestone a date");
        assertThat(group.anas.post(plan, "title", "Rain", "due", "next week").body())
                .contains("Give the date as year, month and day");
        assertThat(group.anas.post(plan, "title", " ").body()).contains("Say in one line");
    }

    private void milestone(String title) {
        group.anas.post(plan, "title", title, "milestone", "true", "due", "2027-03-01");
    }

    /** @return its address */
    private String add(String title, String due) {
        group.anas.post(plan, "title", title, "due", due, "owner", "ana-silva");
        String page = group.anas.get(plan).body();
        return plan + page.replaceAll("(?s).*<bdi>" + title + "</bdi>.*?/plan(/\\d+)/tick.*", "$1");
    }
}
