package org.coproduction.circles;

import org.coproduction.Browsing;
import org.coproduction.people.Person;

/** A circle as those who keep it tend it, with the forms of the site. */
public record TestCircle(String address, Browsing keeper) {
    /** @param convener with a page with a form before them */
    public static TestCircle open(Browsing convener, String name, String purpose) {
        convener.get("/circles/new");
        String address = convener.post("/circles", "en", name, "purpose", purpose)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return new TestCircle(address, convener);
    }

    public TestCircle with(Person... members) {
        for (Person member : members) {
            keeper.get(address + "/members");
            keeper.post(address + "/members", "handle", member.handle().value());
        }
        return this;
    }

    public long id() {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    /** As the form of a debate names it. */
    public String space() {
        return "circle:" + id();
    }
}
