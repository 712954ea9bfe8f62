package org.beffroi.observatory.directory;

import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.text.Folding;

/** The network that a few words name: {@code X (ex-Twitter)}, {@code Compte Facebook}. */
final class NetworkWord {

    private NetworkWord() {}

    /** @return the first one that is named; empty where none is */
    static Optional<AccountNetwork> in(String words) {
        return Stream.of(Folding.fold(words).split("[^a-z0-9]+"))
                .flatMap(word -> AccountNetwork.ofKey(word.equals("twitter") ? "x" : word).stream())
                .findFirst();
    }
}
