package org.beffroi.observatory.directory;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;

/**
 * A column of a table that is a directory.
 *
 * @param head as it stands there
 * @param field the field that it is read as, by the national directory’s name; empty where it is of one network, or passed over
 * @param network of whose accounts it is; empty where it is of none alone
 */
public record ReadColumn(String head, Optional<String> field, Optional<AccountNetwork> network) {

    public ReadColumn {
        Objects.requireNonNull(head);
        Objects.requireNonNull(field);
        Objects.requireNonNull(network);
    }

    /** Whether nothing of it is read. */
    public boolean isPassedOver() {
        return field.isEmpty() && network.isEmpty();
    }
}
