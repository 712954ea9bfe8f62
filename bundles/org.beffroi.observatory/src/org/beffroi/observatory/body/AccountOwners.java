package org.beffroi.observatory.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.RecognisedAccount;

/** Whose accounts are, as a directory declares them. Immutable. */
public final class AccountOwners {

    private final Map<String, BodyKey> owners = new HashMap<>();

    private AccountOwners() {}

    /** Nobody’s. */
    public static AccountOwners none() {
        return new AccountOwners();
    }

    /** Those that the records of a directory declare; of an account that several declare, the first body by kind and code. */
    public static AccountOwners of(List<KeptRecord> records) {
        AccountOwners all = new AccountOwners();
        DirectoryAssembly.bodies(records).values().forEach(body -> body.accounts()
                .forEach(account -> all.owners.putIfAbsent(account.identity(), body.key())));
        return all;
    }

    /** Whose an account is; empty where the directory does not say it, and for what is no account. */
    public Optional<BodyKey> owner(RecognisedAccount account) {
        return account.isAccount()
                ? owner(account.network().orElseThrow(), account.account().orElseThrow())
                : Optional.empty();
    }

    /** Whose an account is; empty where the directory does not say it. */
    public Optional<BodyKey> owner(AccountNetwork network, String account) {
        return Optional.ofNullable(owners.get(DeclaredAccount.identity(network, account)));
    }
}
