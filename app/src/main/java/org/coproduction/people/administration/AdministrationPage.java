package org.coproduction.people.administration;

import java.util.List;
import org.coproduction.platform.web.Crumb;
import org.coproduction.platform.web.Here;

/** The first page: what there is to look after, and whether mail goes out. */
public record AdministrationPage(int people, boolean mailServer, int faultyMails, boolean publicAddress) {
    /** The trail to a page of administration. */
    public static List<Crumb> crumbs(Here here) {
        return List.of(new Crumb(here.say("admin.heading"), "/administration"));
    }
}
