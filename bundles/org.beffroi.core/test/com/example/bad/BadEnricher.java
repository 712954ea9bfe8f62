package com.example.bad;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;

/** Enrichers of somebody else, each wrong in one way. */
public abstract class BadEnricher implements Enricher {

    protected static final Field SMELL = Field.one("smell", FieldType.KEYWORD, Field.Facet.SMALL, "smell", "odeur");

    @Override
    public List<Field> adds() {
        return List.of(SMELL);
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        return Reader.of(version(), (subject, findings) -> read(findings));
    }

    protected String version() {
        return "1";
    }

    protected void read(Findings findings) {
        findings.found(SMELL, List.of("roses"), 1);
    }

    /** Waits for what never comes. */
    protected static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // One that hangs does not listen either.
            hang();
        }
    }

    @Enricher.Info(id = "good")
    public static final class Good extends BadEnricher {}

    @Enricher.Info(id = "throws-reading")
    public static final class ThrowsReading extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(SMELL, List.of("smoke"), 1);
            throw new IllegalStateException("no nose");
        }
    }

    @Enricher.Info(id = "throws-ready")
    public static final class ThrowsReady extends BadEnricher {
        @Override
        public Reader reader(EnrichmentContext ground) {
            throw new UnsupportedOperationException("not today");
        }
    }

    @Enricher.Info(id = "throws-declaring")
    public static final class ThrowsDeclaring extends BadEnricher {
        @Override
        public List<Field> adds() {
            throw new IllegalStateException("secret");
        }
    }

    @Enricher.Info(id = "unfit")
    public static final class Unfit extends BadEnricher {
        @Override
        public Reader reader(EnrichmentContext ground) {
            throw new NoSuchMethodError("'void Ground.smell()'");
        }
    }

    @Enricher.Info(id = "too-sure")
    public static final class TooSure extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(SMELL, List.of("smoke"), 7);
        }
    }

    @Enricher.Info(id = "unsure")
    public static final class Unsure extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(SMELL, List.of("smoke"), Double.NaN);
        }
    }

    @Enricher.Info(id = "redeclares")
    public static final class Redeclares extends BadEnricher {
        @Override
        public List<Field> adds() {
            return List.of(Field.one("tone", FieldType.NUMBER, Field.Facet.SMALL, "tone", "tonalité"));
        }
    }

    /** By its id it would read first. */
    @Enricher.Info(id = "a-undeclared")
    public static final class Undeclared extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(CoreFields.THEME, List.of("everything"), 1);
        }
    }

    @Enricher.Info(id = "no-number")
    public static final class NoNumber extends BadEnricher {
        private static final Field LENGTH =
                Field.one("length", FieldType.NUMBER, Field.Facet.NONE, "length", "longueur");

        @Override
        public List<Field> adds() {
            return List.of(LENGTH);
        }

        @Override
        protected void read(Findings findings) {
            findings.found(LENGTH, List.of("very long"), 1);
        }
    }

    @Enricher.Info(id = "empty-handed")
    public static final class EmptyHanded extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(SMELL, List.of(), 1);
        }
    }

    @Enricher.Info(id = "null-values")
    public static final class NullValues extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            findings.found(SMELL, null, 1);
        }
    }

    @Enricher.Info(id = "null-reader")
    public static final class NullReader extends BadEnricher {
        @Override
        public Reader reader(EnrichmentContext ground) {
            return null;
        }
    }

    @Enricher.Info(id = "null-version")
    public static final class NullVersion extends BadEnricher {
        @Override
        protected String version() {
            return null;
        }
    }

    @Enricher.Info(id = "null-fields")
    public static final class NullFields extends BadEnricher {
        @Override
        public List<Field> adds() {
            return null;
        }
    }

    @Enricher.Info(id = "theme")
    public static final class Twin extends BadEnricher {}

    /** Without a name. */
    public static final class Unnamed extends BadEnricher {}

    @Enricher.Info(id = "hangs-ready")
    public static final class HangsReady extends BadEnricher {
        @Override
        public Reader reader(EnrichmentContext ground) {
            hang();
            return null;
        }
    }

    @Enricher.Info(id = "hangs-reading")
    public static final class HangsReading extends BadEnricher {
        @Override
        protected void read(Findings findings) {
            hang();
        }
    }

    @Enricher.Info(id = "without-end")
    public static final class WithoutEnd extends BadEnricher {
        @Override
        @SuppressWarnings("InfiniteRecursion") // As a plug-in may do by mistake.
        protected void read(Findings findings) {
            read(findings);
        }
    }
}
