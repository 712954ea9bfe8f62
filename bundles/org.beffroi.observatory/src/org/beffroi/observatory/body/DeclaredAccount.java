package org.beffroi.observatory.body;

import java.util.Objects;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;

/**
 * An account that a body declares in a directory.
 *
 * @param network whose it is
 * @param account its one spelling
 * @param kind page, group, profile or channel
 * @param record number of the record that declares it, the first one where several do
 * @param part whether only a part of the body declares it: a deputy town hall, a commune that merged
 */
public record DeclaredAccount(AccountNetwork network, String account, AccountKind kind, long record, boolean part) {

    public DeclaredAccount {
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        Objects.requireNonNull(kind);
    }

    /** What makes two the same account: on Facebook full stops do not count. */
    String identity() {
        return identity(network, account);
    }

    /** What makes two accounts the same. */
    static String identity(AccountNetwork network, String account) {
        String counting = network == AccountNetwork.FACEBOOK ? account.replace(".", "") : account;
        return network.key() + ' ' + counting;
    }
}
