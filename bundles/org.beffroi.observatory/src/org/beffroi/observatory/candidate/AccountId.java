package org.beffroi.observatory.candidate;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.account.AccountVerdict;
import org.beffroi.core.account.RecognisedAccount;

/**
 * One account. Two are equal where they are the same account: on Facebook full stops do not count.
 *
 * @param network whose it is
 * @param account its one spelling, as {@link RecognisedAccount} has it
 * @param kind what its address says of its nature, which makes no other account of it
 */
public record AccountId(AccountNetwork network, String account, AccountKind kind) {

    private static final AccountRecogniser RECOGNISER = new AccountRecogniser();

    public AccountId {
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        kind = kind == AccountKind.POST ? AccountKind.PAGE : kind;
    }

    /** The account that was recognised; empty where it was none. */
    public static Optional<AccountId> of(RecognisedAccount read) {
        return read.isAccount() ? published(read) : Optional.empty();
    }

    /** The account that was recognised, or who published the post that was; empty where it is neither. */
    static Optional<AccountId> published(RecognisedAccount read) {
        boolean group = read.kind().filter(AccountKind.GROUP::equals).isPresent() && !read.isAccount();
        return group
                ? Optional.empty()
                : read.network().flatMap(network -> read.account()
                        .map(account ->
                                new AccountId(network, account, read.kind().orElse(AccountKind.PAGE))));
    }

    /** The account that somebody writes: an address, a handle with its network, or {@code facebook:vienne}. */
    public static Optional<AccountId> typed(String written) {
        String bare = written.strip();
        int colon = bare.indexOf(':');
        Optional<AccountNetwork> network = colon < 1
                ? Optional.empty()
                : AccountNetwork.ofKey(bare.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
        return of(network.map(one -> RECOGNISER.recognise(bare.substring(colon + 1), one))
                .orElseGet(() -> RECOGNISER.recognise(bare)));
    }

    /** The address of its page. */
    public String page() {
        return new RecognisedAccount(
                        Optional.of(network), Optional.of(account), Optional.of(kind), AccountVerdict.ACCOUNT, account)
                .address()
                .orElseThrow();
    }

    private String counting() {
        return network == AccountNetwork.FACEBOOK ? account.replace(".", "") : account;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountId id
                && network == id.network
                && counting().equals(id.counting());
    }

    @Override
    public int hashCode() {
        return 31 * network.hashCode() + counting().hashCode();
    }

    /** {@code facebook:vienne}. */
    @Override
    public String toString() {
        return network.key() + ":" + account;
    }
}
