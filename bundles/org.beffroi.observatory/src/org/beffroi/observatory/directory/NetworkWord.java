package org.beffroi.observatory.directory;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.text.Folding;

/** The network that a few words name: {@code X (ex-Twitter)}, {@code Compte Facebook}. */
final class NetworkWord {

    /** How people call networks beside their names. */
    private static final Map<String, AccountNetwork> CALLED = Map.ofEntries(
            Map.entry("fb", AccountNetwork.FACEBOOK),
            Map.entry("insta", AccountNetwork.INSTAGRAM),
            Map.entry("ig", AccountNetwork.INSTAGRAM),
            Map.entry("twitter", AccountNetwork.X),
            Map.entry("yt", AccountNetwork.YOUTUBE),
            Map.entry("snap", AccountNetwork.SNAPCHAT),
            Map.entry("masto", AccountNetwork.MASTODON));

    private static final Pattern APART =
            Pattern.compile("\\b(linked|you|tik|blue|panneau|intra) (?=in\\b|tube|tok|sky|pocket|muros)");

    private NetworkWord() {}

    /** @return the first one that is named; empty where none is */
    static Optional<AccountNetwork> in(String words) {
        String plain = Folding.fold(words).replaceAll("[^a-z0-9]+", " ");
        return Stream.of(APART.matcher(plain).replaceAll("$1").split(" "))
                .flatMap(word -> Optional.ofNullable(CALLED.get(word)).or(() -> AccountNetwork.ofKey(word)).stream())
                .findFirst();
    }
}
