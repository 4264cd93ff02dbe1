package org.coproduction.platform.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who asks, as a number: the address, of IPv6 the first 64 bits, since one household has as many addresses as that leaves.
 * The number is drawn anew at each start, so nobody can choose addresses that collide.
 */
final class Client {
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]+(%[\\w.]+)?");
    private static final long SECRET = new SecureRandom().nextLong();

    private Client() {}

    /** Empty where this is no address but a name, which is never looked up. */
    static Optional<InetAddress> read(String address) {
        if (!LITERAL.matcher(address).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    static long number(InetAddress address) {
        byte[] bytes = address.getAddress();
        long number = bytes.length;
        for (int i = 0; i < Math.min(bytes.length, 8); i++) number = number * 0x100000001b3L + (bytes[i] & 0xff) + 1;
        long mixed = (number ^ SECRET) * 0x9e3779b97f4a7c15L;
        return (mixed ^ (mixed >>> 32)) * 0xbf58476d1ce4e5b9L;
    }
}
