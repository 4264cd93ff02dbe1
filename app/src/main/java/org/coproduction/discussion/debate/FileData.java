package org.coproduction.discussion.debate;

import org.coproduction.discussion.PostFile;
import org.coproduction.platform.web.Here;

/**
 * A file of a post as programs read of it.
 *
 * @param described what a picture shows; empty for documents
 * @param bytes how large it is
 */
record FileData(String name, String type, String address, String described, long bytes) {
    static FileData of(long post, PostFile file, Here here) {
        return new FileData(
                file.name(), file.kind().type(), here.absolute(file.address(post)), file.described(), file.size());
    }
}
