package org.beffroi.sources.importing.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.beffroi.sources.importing.register.FileState;

/** How many rows there will be in all, told from the share of the bytes that is read; for the time that is left. */
final class Estimate {

    private final long[] sizes;
    private final long all;

    Estimate(List<FileState> files) {
        sizes = files.stream().mapToLong(Estimate::size).toArray();
        long sum = 0;
        for (long size : sizes) {
            sum += size;
        }
        all = sum;
    }

    private static long size(FileState file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0; // said when the file is read
        }
    }

    /**
     * Rows in all, -1 while that cannot be told.
     *
     * @param settled rows settled so far
     * @param file position of the file being read
     * @param share of this file's bytes that is read, negative when not known
     */
    long rows(long settled, int file, double share) {
        double bytes = share * sizes[file];
        for (int before = 0; before < file; before++) {
            bytes += sizes[before];
        }
        return share < 0 || bytes <= 0 ? -1 : Math.max(settled, Math.round(settled * (all / bytes)));
    }
}
