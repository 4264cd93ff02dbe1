package org.coproduction.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.LastingSignIns;
import org.springframework.stereotype.Component;

@Component
class GoingOn implements LastingSignIns {
    private final Recognition recognition;
    private final SignIns signIns;

    GoingOn(Recognition recognition, SignIns signIns) {
        this.recognition = recognition;
        this.signIns = signIns;
    }

    @Override
    public UUID of(HttpServletRequest request) {
        return recognition.visit(request).orElseThrow().signIn();
    }

    @Override
    public Set<UUID> lasting(Collection<UUID> asked) {
        return signIns.lasting(asked);
    }
}
