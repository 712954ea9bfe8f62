package org.beffroi.bench.damage;

import java.io.IOException;
import java.nio.file.Path;

/** Long verbs of the real program that are killed, and what must be true when they were let go to their end afterwards. */
enum KilledVerb {
    /** An import; again, it resumes. */
    IMPORT("import", "rows.csv") {
        @Override
        void prepare(Program program, Path dossier) throws IOException {
            program.run("new", dossier.toString());
        }
    },
    /** The index is built again. */
    REBUILD("archive", "rebuild"),
    /** A backup, which must not harm what it copies. */
    BACKUP("backup", "dossier", "--to", "backup.zip") {
        @Override
        String[] arguments(Path dossier) {
            return new String[] {"backup", dossier.toString(), "--to", "backup.zip"};
        }
    };

    /** Enough for a verb to be in the midst of it. */
    static final int ROWS = 20_000;

    private final String[] words;

    KilledVerb(String... words) {
        this.words = words;
    }

    /** Makes the dossier that it works on. */
    void prepare(Program program, Path dossier) throws IOException {
        program.run("new", dossier.toString());
        program.run("import", "rows.csv", "--dossier", dossier.toString());
    }

    /** What is typed. */
    String[] arguments(Path dossier) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--dossier";
        all[words.length + 1] = dossier.toString();
        return all;
    }
}
