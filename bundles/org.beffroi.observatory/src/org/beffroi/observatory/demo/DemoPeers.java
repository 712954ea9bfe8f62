package org.beffroi.observatory.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.demo.DemoCounty.Commune;

/**
 * What is known of the town’s pages and of those of twelve communes around it, and six accounts that call themselves after it.
 * Small ones have fewer followers and answer sooner; of some, some figures are not known.
 */
final class DemoPeers {

    private static final int PEERS = 12;
    private static final String DAY = "2025-10-03";

    /** Of the town on Facebook, as its mentions have it. */
    private static final long FOLLOWERS = 4_160;

    private final List<Commune> communes;

    DemoPeers(DemoCounty county) {
        communes = county.communes();
    }

    /** The table of figures, with the columns of {@link MetricFile}. */
    String metrics() {
        StringBuilder rows = new StringBuilder(String.join(",", MetricFile.COLUMNS)).append('\n');
        Random random = new Random(17);
        for (int rank = 0; rank <= PEERS; rank++) {
            Commune commune = communes.get(rank);
            double size = commune.population() / 41_200.0;
            long followers = Math.round(commune.population() * (0.12 + random.nextDouble() * 0.3));
            row(rows, commune, "followers", "facebook", rank == 0 ? FOLLOWERS : followers);
            row(rows, commune, "posts_per_week", "facebook", tenth(2 + 9 * random.nextDouble()));
            row(
                    rows,
                    commune,
                    "engagements_per_week",
                    "facebook",
                    Math.round(commune.population() * (0.004 + random.nextDouble() * 0.02)));
            if (rank % 5 != 3) { // of the others nobody knows how they answer
                row(rows, commune, "response_rate", "facebook", hundredth(0.95 - 0.4 * size * random.nextDouble()));
                row(rows, commune, "response_hours", "facebook", tenth(1.5 + 20 * size * random.nextDouble()));
            }
            if (rank % 3 == 0) {
                row(rows, commune, "fte", "", tenth(0.3 + 4 * size));
            }
        }
        return rows.toString();
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void row(StringBuilder rows, Commune commune, String metric, String network, double value) {
        String number =
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
        rows.append(String.join(
                        ",", "commune", commune.code(), commune.name(), metric, network, DAY, number, "relevé inventé"))
                .append('\n');
    }

    /** The one of them that somebody judged: inhabitants show their town there. */
    static JudgedAccount judged() {
        return new JudgedAccount(
                new AccountId(AccountNetwork.INSTAGRAM, "sonnevalsurlirelle_photos", AccountKind.PAGE),
                Judgement.COMMUNITY,
                DemoCounty.TOWN,
                LocalDate.parse("2025-10-10"),
                "Service Communication",
                "photos d’habitants");
    }

    /** Accounts seen that are named after the town and that it does not declare, as a list that somebody keeps. */
    static String lookAlikes() {
        return """
                account,network,name,followers,day
                https://www.facebook.com/villedesonneva1,facebook,Ville de Sonneval,1240,2025-10-03
                https://www.facebook.com/sonnevalsurlirelle.officiel,facebook,Sonneval Officiel,380,2025-10-03
                https://www.instagram.com/sonnevalsurlirelle_actu/,instagram,Sonneval Actu,5210,2025-10-03
                https://www.instagram.com/sonnevalsurlirelle_photos/,instagram,Sonneval en photos,5480,2025-10-03
                https://www.instagram.com/mairiesonnevalsurlirelle/,instagram,Mairie de Sonneval (parodie),860,2025-10-03
                https://www.tiktok.com/@sonnevalsurlirelle,tiktok,Sonneval-sur-Lirelle,90,2025-10-03
                """;
    }
}
