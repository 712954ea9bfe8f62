package org.beffroi.bench.damage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.beffroi.core.message.Refusal;

/**
 * How long the torture goes on.
 *
 * @param time shared among all kinds; each is made once at least
 * @param seed of the first round; each round has the next
 * @param program the launcher whose verbs are killed, empty for none
 * @param killsAlone whether only what needs the program is done
 */
public record DamageOptions(Duration time, long seed, Optional<Path> program, boolean killsAlone) {

    private static final int MOST_MINUTES = 7 * 24 * 60;

    /**
     * Reads the command line.
     *
     * @param launcher the program where no option names another
     * @throws Refusal if an option is unknown or its value is none
     */
    public static DamageOptions of(Optional<Path> launcher, String... arguments) {
        DamageOptions options = new DamageOptions(Duration.ofMinutes(1), 1, launcher, false);
        Iterator<String> all = Arrays.asList(arguments).iterator();
        while (all.hasNext()) {
            String option = all.next();
            options = switch (option) {
                case "--minutes" ->
                    new DamageOptions(
                            Duration.ofMinutes(number(option, all, 0, MOST_MINUTES)),
                            options.seed,
                            options.program,
                            options.killsAlone);
                case "--seed" ->
                    new DamageOptions(
                            options.time,
                            number(option, all, 0, Integer.MAX_VALUE),
                            options.program,
                            options.killsAlone);
                case "--without-kills" -> new DamageOptions(options.time, options.seed, Optional.empty(), false);
                case "--kills-alone" -> new DamageOptions(options.time, options.seed, options.program, true);
                default -> throw Refusal.of(DamageOptions.class, "damage.option.unknown", option);
            };
        }
        return new DamageOptions(
                options.time, options.seed, options.program.filter(Files::isExecutable), options.killsAlone);
    }

    private static long number(String option, Iterator<String> rest, long least, long most) {
        String value = rest.hasNext() ? rest.next() : "";
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) { // said below
        }
        throw Refusal.of(DamageOptions.class, "torture.number.wrong", option, least, most, value);
    }
}
