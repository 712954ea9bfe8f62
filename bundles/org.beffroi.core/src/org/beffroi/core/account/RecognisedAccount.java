package org.beffroi.core.account;

import java.util.Objects;
import java.util.Optional;

/**
 * What was recognised in what somebody wrote. Two spellings of one account give the same network and the same account.
 *
 * @param network whose address it is; empty where it is none of a network
 * @param account the one spelling by which it is known again: a name in lower case without {@code @}, digits where the address
 *     only has an identity, {@code user@host} in the fediverse, identities of YouTube and WhatsApp with their capitals; of a
 *     post, who published it; empty where there is none
 * @param kind what the address says of its nature; empty where there is no account and no post
 * @param verdict whether it is an account at all
 * @param read the part of the text that it was read from
 */
public record RecognisedAccount(
        Optional<AccountNetwork> network,
        Optional<String> account,
        Optional<AccountKind> kind,
        AccountVerdict verdict,
        String read) {

    public RecognisedAccount {
        Objects.requireNonNull(network);
        Objects.requireNonNull(account);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(read);
    }

    /** A telephone number, or what calls one. */
    static RecognisedAccount telephone(String read) {
        return new RecognisedAccount(
                Optional.empty(), Optional.empty(), Optional.empty(), AccountVerdict.PERSONAL, read);
    }

    /** No account of a network. */
    static RecognisedAccount nothing(String read) {
        return new RecognisedAccount(Optional.empty(), Optional.empty(), Optional.empty(), AccountVerdict.NONE, read);
    }

    static RecognisedAccount of(AccountNetwork network, PageReading reading, String read) {
        return reading.verdict() == AccountVerdict.NONE
                ? nothing(read)
                : new RecognisedAccount(
                        Optional.of(network), reading.account(), reading.kind(), reading.verdict(), read);
    }

    /** The same; a network’s own page where the account is its own, or one put where one’s own should stand. */
    RecognisedAccount ofSomebody() {
        boolean putThere =
                isAccount() && account.filter(network.orElseThrow()::isPutThere).isPresent();
        return putThere ? of(network.orElseThrow(), PageReading.site(), read) : this;
    }

    /** Whether that is an account that can be known again. */
    public boolean isAccount() {
        return verdict == AccountVerdict.ACCOUNT;
    }

    /** Whether both are the same account, however it was written: on Facebook full stops do not count either. */
    public boolean isSameAs(RecognisedAccount other) {
        return isAccount()
                && other.isAccount()
                && network.equals(other.network)
                && counting().equals(other.counting());
    }

    /** The signs of the account that tell it from others. */
    private Optional<String> counting() {
        boolean facebook = network.filter(AccountNetwork.FACEBOOK::equals).isPresent();
        return facebook ? account.map(name -> name.replace(".", "")) : account;
    }

    /** The address of an account's page as its network writes it; empty for all that is no account. */
    public Optional<String> address() {
        return isAccount()
                ? network.flatMap(one -> account.map(name -> one.page(name, kind.orElseThrow())))
                : Optional.empty();
    }

    /**
     * One with its place in a text.
     *
     * @param start of its first sign
     * @param end behind its last sign
     */
    record InText(RecognisedAccount account, int start, int end) {

        /** A link that calls somebody. */
        static InText telephone(String read, int start, int end) {
            return new InText(RecognisedAccount.telephone(read), start, end);
        }

        boolean overlaps(InText other) {
            return start < other.end && other.start < end;
        }
    }
}
