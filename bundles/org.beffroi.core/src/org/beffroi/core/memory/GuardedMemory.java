package org.beffroi.core.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.edition.Guest;
import org.beffroi.core.file.Disk;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;

/**
 * A memory of a guest behind the guard: where it fails, an erasure goes on without it, and names what it could not reach. Not
 * for several threads.
 */
public final class GuardedMemory implements PersonalDataHolder {

    private final PersonalDataHolder memory;
    private final Guests guests;

    private GuardedMemory(PersonalDataHolder memory, Guests guests) {
        this.memory = memory;
        this.guests = guests;
    }

    /** A memory, behind the guard where it is a guest's. */
    public static PersonalDataHolder of(PersonalDataHolder memory, Guests guests) {
        return Guest.of(memory.getClass()).isEmpty() ? memory : new GuardedMemory(memory, guests);
    }

    private String part() {
        return memory.getClass().getSimpleName();
    }

    @Override
    public Set<String> folders() {
        return guests.ask(memory, part(), () -> Set.copyOf(memory.folders())).orElse(Set.of());
    }

    @Override
    public Remembered recall(Path dossier, Erased erased) throws IOException {
        return remembered(() -> {
            try {
                return memory.recall(dossier, erased);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Remembered forget(Path dossier, Erased erased, Disk disk) throws IOException {
        return remembered(() -> {
            try {
                return memory.forget(dossier, erased, disk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What it answered; where it fails, what it answers for stays as it is and is named, by itself where it says no folder. */
    private Remembered remembered(Supplier<Remembered> call) {
        Set<String> folders = folders();
        List<String> named =
                folders.isEmpty() ? List.of(part()) : folders.stream().sorted().toList();
        return guests.ask(memory, part(), Patience.WORK, Cancel.never(), call)
                .orElseGet(() -> new Remembered(0, 0, named, List.of(), Set.of()));
    }
}
