package org.beffroi.observatory.directory;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountVerdict;

/**
 * Something that a record declares as an account, and what was recognised in it.
 *
 * @param written as it stands in the record
 * @param declared the network that the record says it to be of; empty where it says none that is known here
 * @param verdict what it is
 * @param network whose it is; empty where it is of none
 * @param account the one spelling of the account; empty where it is none
 * @param kind of the account; empty where it is none
 */
public record DirectoryLink(
        String written,
        Optional<AccountNetwork> declared,
        AccountVerdict verdict,
        Optional<AccountNetwork> network,
        Optional<String> account,
        Optional<AccountKind> kind) {

    public DirectoryLink {
        Objects.requireNonNull(written);
        Objects.requireNonNull(declared);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        Objects.requireNonNull(kind);
    }

    /** Whether that is an account that can be known again. */
    public boolean isAccount() {
        return verdict == AccountVerdict.ACCOUNT;
    }
}
