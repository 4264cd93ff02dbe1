package org.coproduction.people.joining;

import java.util.List;
import org.coproduction.people.Ways;
import org.coproduction.platform.web.Mistake;

/** @param email of an invitation that could not be sent */
public record JoiningPage(
        Ways ways, List<JoinRequest> requests, List<Invitation> invitations, String email, List<Mistake> mistakes) {
    public JoiningPage {
        requests = List.copyOf(requests);
        invitations = List.copyOf(invitations);
        mistakes = List.copyOf(mistakes);
    }
}
