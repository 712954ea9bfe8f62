package org.beffroi.workbench.observatory.model.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.benchmark.PeerGroup;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.benchmark.SizeEffect;

/**
 * A body among its peers, by all of which something is known. Immutable.
 *
 * @param group the body and its peers
 * @param choice by what these were chosen
 * @param rows one an indicator and network
 * @param sizes whether small ones do better
 * @param networks of which something is known, whatever is looked at
 * @param refused rows of the dossier’s file that cannot be read
 */
public record PeerSheet(
        PeerGroup group,
        PeerWish.Choice choice,
        List<PeerRow> rows,
        List<SizeEffect> sizes,
        Set<AccountNetwork> networks,
        List<RefusedRow> refused) {

    public PeerSheet {
        Objects.requireNonNull(group);
        Objects.requireNonNull(choice);
        rows = List.copyOf(rows);
        sizes = List.copyOf(sizes);
        networks = Set.copyOf(networks);
        refused = List.copyOf(refused);
    }

    /** Whether nothing is known of the body nor of a peer. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What people must know of the choice of peers. */
    public List<Sentence> remarks() {
        return group.remarks();
    }

    /** The first day of what is known. */
    public Optional<LocalDate> oldest() {
        return rows.stream().flatMap(row -> row.standing().oldest().stream()).min(LocalDate::compareTo);
    }

    /** The last one. */
    public Optional<LocalDate> newest() {
        return rows.stream().flatMap(row -> row.standing().newest().stream()).max(LocalDate::compareTo);
    }
}
