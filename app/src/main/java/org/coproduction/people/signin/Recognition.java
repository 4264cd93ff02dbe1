package org.coproduction.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.coproduction.people.Entrance;
import org.coproduction.people.PersonId;
import org.coproduction.people.Secret;
import org.coproduction.platform.web.FormTokens;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.web.Viewers;
import org.springframework.stereotype.Component;

/** Knows a browser that is signed in by its cookie; asks the database once a request, and not at all without a cookie. */
@Component
class Recognition implements Viewers, Entrance {
    private static final String KNOWN = Recognition.class.getName();

    private final SignIns signIns;
    private final FormTokens tokens;

    Recognition(SignIns signIns, FormTokens tokens) {
        this.signIns = signIns;
        this.tokens = tokens;
    }

    @Override
    public Viewer of(HttpServletRequest request) {
        return visit(request).map(SignIns.Visit::viewer).orElse(Viewer.ANYBODY);
    }

    Optional<SignIns.Visit> visit(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Optional<?> known) return known.map(SignIns.Visit.class::cast);
        Optional<SignIns.Visit> visit = SignInCookie.in(request).flatMap(signIns::with);
        request.setAttribute(KNOWN, visit);
        return visit;
    }

    /** A visit for which the second factor is still to be shown. */
    Optional<SignIns.Visit> halfway(HttpServletRequest request) {
        return visit(request).filter(SignIns.Visit::halfway);
    }

    @Override
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        begun(signIns.begin(person, Browser.of(request)), request, response);
    }

    @Override
    public boolean isFresh(HttpServletRequest request) {
        return visit(request).filter(SignIns.Visit::fresh).isPresent();
    }

    /** Who did so needs no second factor. */
    void signInStrongly(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        begun(signIns.beginStrongly(person, Browser.of(request)), request, response);
    }

    private void begun(Secret signIn, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SignInCookie.set(request, response, signIn);
        tokens.renew(request, response);
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        SignInCookie.clear(request, response);
        tokens.renew(request, response);
    }

    private void end(HttpServletRequest request) {
        visit(request).ifPresent(visit -> signIns.end(visit.signIn(), visit.person()));
        request.removeAttribute(KNOWN);
    }
}
