package com.example.bad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.beffroi.core.file.Disk;
import org.beffroi.core.memory.Erased;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.memory.Remembered;

/** Memories of somebody else, each wrong in one way. */
public abstract class BadMemory implements PersonalDataHolder {

    @Override
    public Remembered recall(Path dossier, Erased erased) throws IOException {
        return forget(dossier, erased, null);
    }

    /** Does not say what it answers for. */
    public static final class Mute extends BadMemory {
        @Override
        public Set<String> folders() {
            return null;
        }

        @Override
        public Remembered forget(Path dossier, Erased erased, Disk disk) {
            return Remembered.NOTHING;
        }
    }

    /** Remembers nothing of what it is asked. */
    public static final class Stubborn extends BadMemory {
        @Override
        public Set<String> folders() {
            return Set.of("carnets");
        }

        @Override
        public Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException {
            throw new IOException("the notebook is glued shut");
        }
    }
}
