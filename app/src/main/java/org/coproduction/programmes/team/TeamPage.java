package org.coproduction.programmes.team;

import java.time.Instant;
import java.util.List;
import org.coproduction.programmes.Part;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;

/**
 * @param asking who would like to be a partner
 * @param invited who has not answered yet
 */
public record TeamPage(
        Programme programme, List<Asking> asking, List<Invited> invited, List<PartnersShown.Row> partners) {
    public TeamPage {
        asking = List.copyOf(asking);
        invited = List.copyOf(invited);
        partners = List.copyOf(partners);
    }

    public record Asking(String name, String handle, Part part, String words, Instant madeAt) {}

    public record Invited(String name, String handle, Instant madeAt) {}

    public String at(String handle, String what) {
        return programme.address() + "/partners/" + handle + "/" + what;
    }
}
