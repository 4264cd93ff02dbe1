package org.coproduction.platform.picture;

/** Where a drawing is, in each of its formats: within the site and without the language. */
public record PictureAddress(String path, String query) {
    /** @param address without the ending of its path, perhaps with a query */
    public static PictureAddress of(String address) {
        int at = address.indexOf('?');
        return at < 0
                ? new PictureAddress(address, "")
                : new PictureAddress(address.substring(0, at), address.substring(at));
    }

    public String in(PictureFormat format) {
        return path + format.ending() + query;
    }
}
