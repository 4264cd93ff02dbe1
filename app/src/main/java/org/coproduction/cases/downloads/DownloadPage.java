package org.coproduction.cases.downloads;

import java.util.List;
import org.coproduction.cases.AttachedFiles;

/**
 * What {@code /cases/download} shows.
 *
 * @param all whether the files hold every case
 * @param list the address of the list whose cases these are
 * @param weight of their pictures and documents
 */
public record DownloadPage(int cases, boolean all, String list, List<File> files, AttachedFiles.Weight weight) {
    public DownloadPage {
        files = List.copyOf(files);
    }

    /** @param key of its words: {@code downloads.KEY} and {@code downloads.KEY.text} */
    public record File(String key, String address) {}
}
