package org.beffroi.cli.observatory;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.cli.syntax.TypedName;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.command.Command.Default;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.Basis;
import org.beffroi.observatory.census.CensusDefinition;

/**
 * The definition of a census as it is typed: a file, or parameters.
 *
 * @param definition a file of JSON; with it nothing else is typed
 * @param name by which the census is called
 * @param counts what makes a body present: {@code declared}, {@code seen}, {@code active}
 * @param days of {@code active}: within how many days something must have been published
 * @param networks keys of the networks that count; none for all
 * @param bodies sorts of bodies, by the lower-case names of {@link Territory.Kind}
 * @param departements codes of those in which bodies are counted; none for all
 * @param withoutParts whether accounts do not count that only a part of a commune declares
 * @param sampled whether the bodies that were looked at are a sample
 */
public record TypedDefinition(
        Optional<Path> definition,
        Optional<String> name,
        @Default("declared") Basis counts,
        Optional<Integer> days,
        List<String> networks,
        List<String> bodies,
        List<String> departements,
        boolean withoutParts,
        boolean sampled) {

    /** @throws Refusal if the file cannot be read, or a word is none that is known */
    CensusDefinition read(Path folder) {
        if (definition.isPresent()) {
            return file(folder.resolve(definition.get()));
        }
        return new CensusDefinition(
                name.orElse(counts.key()),
                counts,
                days,
                networks.stream().map(TypedDefinition::network).toList(),
                List.of(),
                bodies.stream().map(TypedDefinition::body).toList(),
                departements,
                !withoutParts,
                sampled,
                Optional.empty());
    }

    private static CensusDefinition file(Path file) {
        try {
            return JsonRecords.read(OrdinaryFile.bytes(file), CensusDefinition.class);
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    Sentence.of(TypedDefinition.class, "observatory.definition.absent", file.toString()),
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    Sentence.of(
                            TypedDefinition.class,
                            "observatory.definition.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    static AccountNetwork network(String typed) {
        boolean former = typed.strip().equalsIgnoreCase("twitter");
        return TypedName.find(former ? "x" : typed, List.of(AccountNetwork.values()), AccountNetwork::key)
                .orElseThrow(() -> TypedName.unknown(
                        "accounts.network.unknown", typed, keys(AccountNetwork.values(), AccountNetwork::key)));
    }

    static Territory.Kind body(String typed) {
        return TypedName.find(typed, List.of(Territory.Kind.values()), TypedDefinition::key)
                .orElseThrow(() -> TypedName.unknown(
                        "observatory.body.unknown", typed, keys(Territory.Kind.values(), TypedDefinition::key)));
    }

    private static String key(Territory.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<String> keys(T[] all, Function<T, String> key) {
        return Arrays.stream(all).map(key).toList();
    }
}
