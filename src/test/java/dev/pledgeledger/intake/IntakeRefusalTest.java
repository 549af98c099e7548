package dev.pledgeledger.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRefusalTest {

    private static final String SOUND = Published.inOneSection()
            .row("1-1-1 港を直します", "B", "港湾課")
            .cells("", "<p>・網を配りました。</p>", "<ul> ・網を配ります。", "C D", "R7 港湾課 R8～ 海辺課", "北港 整備事業", "14")
            .text();

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("")).isEqualTo(new IntakeRefusal.Empty());
        assertThat(refusal(" \n\t\n")).isEqualTo(new IntakeRefusal.Empty());
        assertThat(refusal("\uFEFF\n").message()).isNotBlank();
    }

    @Test
    void otherKindsOfFileAreRefusedByName() {
        assertThat(refusal("%PDF-1.7 x").message()).startsWith("PDF");
        assertThat(refusal("PK\u0003\u0004").message()).startsWith("ExcelかZIP");
        assertThat(refusal("\u0000\u0001").message()).startsWith("テキストではない");
        assertThat(refusal("<!DOCTYPE html><p>").message()).startsWith("HTML");
        assertThat(refusal("{\"title\":1}").message()).startsWith("JSON");
        assertThat(refusal("a,b,c,d\n1,2,3,4").message()).startsWith("CSV");
        assertThat(refusal(SOUND.getBytes(StandardCharsets.UTF_16)).message()).startsWith("UTF-16");
        assertThat(refusal("ただの文です。\n\tもう一行")).isEqualTo(new IntakeRefusal.NoTable());
        assertThat(refusal(Published.HEADS)).isEqualTo(new IntakeRefusal.NoTable());
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsPlace() {
        assertThat(refusal(SOUND.getBytes(Charset.forName("windows-31j")))).isEqualTo(new IntakeRefusal.NotUtf8(1, 1));
        byte[] bytes = "青波\nab\u00e9cd".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = "青波\nab".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(good, good.length + 3);
        System.arraycopy(bytes, bytes.length - 3, mixed, good.length, 3);
        assertThat(refusal(mixed)).isEqualTo(new IntakeRefusal.NotUtf8(2, 3));
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(PublishedText.read(("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PublishedText.read(SOUND.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lineEndsOfWindowsAreNoFault() {
        assertThat(PublishedText.read(SOUND.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PublishedText.read(SOUND.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowThatBreaksOffIsRefusedWithLineAndColumn() {
        String broken = SOUND.replace("<p>・網を配りました。</p>", "<p>・網を\n配りました。</p>");

        assertThat(refusal(broken)).isEqualTo(new IntakeRefusal.CellsMissing(9, 3));
        assertThat(refusal(broken).message()).contains("9行目", "3列目");
        assertThat(refusal(SOUND.replace("\t岸壁を直しました。\t岸壁を直します。\tB\t港湾課\t港湾事業\t", "")))
                .isEqualTo(new IntakeRefusal.CellsMissing(8, 2));
    }

    @Test
    void aFileWithoutTheSumOfItsTotalsIsRefused() {
        assertThat(refusal(SOUND.substring(0, SOUND.indexOf("計\t")))).isInstanceOf(IntakeRefusal.Truncated.class);
        assertThat(refusal(SOUND.substring(0, SOUND.indexOf("達成状況の目安\t")))).isEqualTo(new IntakeRefusal.Truncated(9));
    }

    @Test
    void aLineFarLongerThanAnyRowIsRefused() {
        assertThat(refusal(SOUND + "\n" + "長".repeat(100_001)))
                .isInstanceOfSatisfying(
                        IntakeRefusal.LineTooLong.class,
                        refusal -> assertThat(refusal.characters()).isEqualTo(100_001));
    }

    @Test
    void headsWithoutAFiscalYearAreRefused() {
        assertThat(refusal(SOUND.replace("令和7年度までの", "これまでの"))).isEqualTo(new IntakeRefusal.NoFiscalYear(7));
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(IntakeFile.read(huge)).isEqualTo(new Reading.Refused(new IntakeRefusal.TooLarge(200, 5)));
    }

    @Test
    void anUploadIsReadNoFurtherThanTheLimit() throws IOException {
        Endless endless = new Endless();

        assertThat(IntakeFile.read(endless)).isInstanceOf(Reading.Refused.class);
        assertThat(endless.read).isLessThanOrEqualTo(IntakeFile.LIMIT + 1L);
    }

    @Test
    void aFileThatIsNotThereIsRefusedByName() throws IOException {
        assertThat(IntakeFile.read(folder.resolve("nowhere.txt")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.refusal().message()).contains("nowhere.txt"));
        assertThat(IntakeFile.read(folder)).isInstanceOf(Reading.Refused.class);
        Path sound = Files.writeString(folder.resolve("sound.txt"), SOUND);
        assertThat(IntakeFile.read(sound)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aFileCutAnywhereIsRefusedOrComesWithFindings() {
        byte[] whole = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut < whole.length - 1; cut++) {
            expectRefusalOrFindings(Arrays.copyOf(whole, cut));
        }
    }

    @Test
    void aFileDamagedAnywhereNeverBreaksTheReader() {
        Random random = new Random(20250401);
        byte[] whole = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] damage = "\t\n<>&1-([【 A".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                damaged[random.nextInt(damaged.length)] = damage[random.nextInt(damage.length)];
            }
            assertThatCode(() -> PublishedText.read(damaged)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "(（", "・", "【", "【あ", "・ ", "○・", "<b>", "<ul>", "A", "R8～ ", "課 ", "1. ", "\u3000", "&lt;"
            })
    @Timeout(20)
    void aCellFullOfAnythingIsReadInTime(String piece) {
        String hostile = piece.repeat(8_000 / piece.length());
        String text = Published.inOneSection()
                .cells("1-1-1 港を直します", hostile, "<ul> " + hostile, "B", "港湾課 " + hostile, hostile, "")
                .line(hostile)
                .line(hostile.substring(0, 100))
                .row("1-1-2 市場を開きます", "B", "港湾課")
                .text();

        assertThatCode(() -> PublishedText.read(text.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    static void expectRefusalOrFindings(byte[] bytes) {
        switch (PublishedText.read(bytes)) {
            case Reading.Refused(var refusal) ->
                assertThat(refusal.message()).isNotBlank().doesNotContain("\n");
            case Reading.Read(var intake) -> assertThat(intake.findings()).isNotEmpty();
        }
    }

    private static IntakeRefusal refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static IntakeRefusal refusal(byte[] bytes) {
        Reading reading = PublishedText.read(bytes);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).refusal();
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            read += length;
            return length;
        }
    }
}
