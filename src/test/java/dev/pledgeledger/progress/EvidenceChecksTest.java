package dev.pledgeledger.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pledgeledger.common.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class EvidenceChecksTest {

    private static final EvidenceLimits LIMITS = new EvidenceLimits(DataSize.ofMegabytes(1), 3);
    private static final Charset OFFICE = Charset.forName("windows-31j");

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of("月報.pdf", TestFiles.pdf("")),
                Arguments.of("月報.PDF", TestFiles.pdf("")),
                Arguments.of("岸壁.png", TestFiles.png()),
                Arguments.of("岸壁.jpg", TestFiles.jpeg()),
                Arguments.of("岸壁.jpeg", TestFiles.jpeg()),
                Arguments.of("起案.docx", TestFiles.openXml("word/document.xml")),
                Arguments.of("集計.xlsx", TestFiles.openXml("xl/workbook.xml")),
                Arguments.of("説明.pptx", TestFiles.openXml("ppt/presentation.xml")),
                Arguments.of("起案.doc", TestFiles.compound("Root Entry", "WordDocument")),
                Arguments.of("集計.xls", TestFiles.compound("Root Entry", "Workbook")),
                Arguments.of("集計.csv", "月,回数\r\n4月,3\r\n".getBytes(OFFICE)),
                Arguments.of("集計.csv", "\uFEFF月,回数\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("控え.txt", "四月に三回\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void aFileThatIsWhatItsNameSaysIsTaken(String name, byte[] content) {
        assertThat(keys(name, content)).isEmpty();
    }

    static Stream<Arguments> lying() {
        return Stream.of(
                Arguments.of("月報.pdf", TestFiles.exe()),
                Arguments.of("月報.pdf", TestFiles.png()),
                Arguments.of("月報.pdf", "<html>%PDF-".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("岸壁.png", TestFiles.jpeg()),
                Arguments.of("岸壁.jpg", "<svg/>".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("起案.docx", TestFiles.zip("readme.txt")),
                Arguments.of("起案.docx", TestFiles.openXml("xl/workbook.xml")),
                Arguments.of("起案.docx", TestFiles.compound("EncryptedPackage")),
                Arguments.of("集計.xlsx", "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("起案.doc", TestFiles.compound("Workbook")),
                Arguments.of("起案.doc", TestFiles.openXml("word/document.xml")),
                Arguments.of("集計.xls", TestFiles.exe()),
                Arguments.of("集計.csv", TestFiles.exe()),
                Arguments.of("集計.csv", TestFiles.openXml("xl/workbook.xml")),
                Arguments.of("控え.txt", TestFiles.jpeg()),
                Arguments.of("控え.txt", TestFiles.pdf("\0")));
    }

    @ParameterizedTest
    @MethodSource("lying")
    void aFileThatIsSomethingElseIsRefusedWithAWordAboutIt(String name, byte[] content) {
        assertThat(keys(name, content)).containsExactly("progress.evidence.refused.otherContent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計.zip", "集計.exe", "集計.html", "集計.svg", "集計.js", "集計.lnk", "集計.pdf.exe", "集計", "pdf"})
    void otherKindsAreRefusedWithTheKindsThereAre(String name) {
        List<Refused> reasons = EvidenceChecks.file(name, TestFiles.pdf(""), LIMITS);
        assertThat(reasons).extracting(Refused::textKey).containsExactly("progress.evidence.refused.type");
        assertThat(reasons.getFirst()).hasMessageContaining(".pdf").hasMessageContaining("PDFにしてください");
    }

    static Stream<Arguments> withPrograms() {
        return Stream.of(
                Arguments.of("集計.xlsm", TestFiles.openXml("xl/workbook.xml", "xl/vbaProject.bin")),
                Arguments.of("起案.docm", TestFiles.openXml("word/document.xml")),
                Arguments.of("集計.xlsb", TestFiles.openXml("xl/workbook.bin")),
                Arguments.of("集計.xlsx", TestFiles.openXml("xl/workbook.xml", "xl/vbaProject.bin")),
                Arguments.of("集計.xlsx", TestFiles.openXml("xl/workbook.xml", "xl/macrosheets/sheet1.xml")),
                Arguments.of("起案.docx", TestFiles.openXml("word/document.xml", "word/VBAPROJECT.BIN")),
                Arguments.of("起案.doc", TestFiles.compound("WordDocument", "_VBA_PROJECT")),
                Arguments.of("集計.xls", TestFiles.compound("Workbook", "_VBA_PROJECT_CUR")));
    }

    @ParameterizedTest
    @MethodSource("withPrograms")
    void aFileWithMacrosIsRefusedWithAWordWhy(String name, byte[] content) {
        List<Refused> reasons = EvidenceChecks.file(name, content, LIMITS);
        assertThat(reasons).extracting(Refused::textKey).containsExactly("progress.evidence.refused.macros");
        assertThat(reasons.getFirst()).hasMessageContaining("マクロのない形式");
    }

    @Test
    void anEmptyFileIsNoEvidence() {
        assertThat(keys("月報.pdf", new byte[0])).containsExactly("progress.evidence.refused.empty");
    }

    @Test
    void aFileMayBeAsLargeAsTheLimitAndNotLarger() {
        byte[] pdf = TestFiles.pdf("");
        assertThat(keys("月報.pdf", Arrays.copyOf(pdf, 1024 * 1024))).isEmpty();
        assertThat(keys("月報.pdf", Arrays.copyOf(pdf, 1024 * 1024 + 1)))
                .containsExactly("progress.evidence.refused.tooBig");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/月報.pdf, 月報.pdf",
        "C:\\Users\\hana\\月報.pdf, 月報.pdf",
        "..\\..\\月報.pdf, 月報.pdf",
        "../.., ''",
        "/, ''",
        "a\u0000b.pdf, ab.pdf",
        "月報.pdf\u0000.exe, 月報.pdf.exe",
        "月報\u202Efdp.exe, 月報fdp.exe",
        "月\u200B\u2066報.pdf, 月報.pdf",
        "'月\r\n報.pdf', 月 報.pdf",
        "月\"報<>|?*:.pdf, 月_報______.pdf",
        "..月報.pdf.., 月報.pdf",
        "CON.pdf, _CON.pdf",
        "か\u3099け.pdf, がけ.pdf",
        "令和7年度　港湾統計.pdf, 令和7年度 港湾統計.pdf"
    })
    void namesAreCleanedOfWhateverCouldHarm(String given, String cleaned) {
        assertThat(EvidenceName.ofFile(given)).isEqualTo(cleaned);
    }

    @Test
    void aLongNameIsCutAndKeepsItsEnding() {
        String cleaned = EvidenceName.ofFile("𠮷".repeat(300) + ".pdf");
        assertThat(cleaned).endsWith("𠮷.pdf");
        assertThat(OneLine.length(cleaned)).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.lg.jp/統計/r7.html?x=1#a",
                "http://example.lg.jp",
                " HTTPS://example.lg.jp:8443/ "
            })
    void aLinkLeadsToAPage(String address) {
        assertThat(WebAddress.of(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.lg.jp",
                "ftp://example.lg.jp/",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "https:///pfad",
                "https:example.lg.jp",
                "https://example.lg.jp@evil.example/",
                "https://hana:secret@example.lg.jp/",
                "https://example.lg.jp/a b",
                "https://example.lg.jp/\u202Egnp"
            })
    void whatLeadsNowhereOrSomewhereElseThanItSeemsIsNoLink(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @Test
    void anAddressHasAtMostTwoThousandCharacters() {
        String site = "https://example.lg.jp/";
        assertThat(WebAddress.of(site + "a".repeat(2000 - site.length()))).isPresent();
        assertThat(WebAddress.of(site + "a".repeat(2001 - site.length()))).isEmpty();
    }

    private static List<String> keys(String name, byte[] content) {
        return EvidenceChecks.file(name, content, LIMITS).stream()
                .map(Refused::textKey)
                .toList();
    }
}
