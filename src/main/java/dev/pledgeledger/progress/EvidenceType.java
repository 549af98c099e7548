package dev.pledgeledger.progress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The kinds of files that can be evidence. The name says which it is, and the bytes have to agree.
public enum EvidenceType {
    PDF("application/pdf", FileMarks.begins('%', 'P', 'D', 'F', '-'), "pdf"),
    PNG("image/png", FileMarks.begins(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'), "png"),
    JPEG("image/jpeg", FileMarks.begins(0xFF, 0xD8, 0xFF), "jpg", "jpeg"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            OfficeMarks.openXml("word/"),
            "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OfficeMarks.openXml("xl/"), "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            OfficeMarks.openXml("ppt/"),
            "pptx"),
    DOC("application/msword", OfficeMarks.compound("WordDocument"), "doc"),
    XLS("application/vnd.ms-excel", OfficeMarks.compound("Workbook", "Book"), "xls"),
    CSV("text/csv", FileMarks::isText, "csv"),
    TXT("text/plain", FileMarks::isText, "txt");

    private static final Set<String> WITH_MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm");

    private final String mediaType;
    private final Predicate<byte[]> marks;
    private final List<String> endings;

    EvidenceType(String mediaType, Predicate<byte[]> marks, String... endings) {
        this.mediaType = mediaType;
        this.marks = marks;
        this.endings = List.of(endings);
    }

    /// The kind that a name's ending stands for.
    static Optional<EvidenceType> of(String ending) {
        return Stream.of(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /// Whether an ending stands for documents with programs in them.
    static boolean isForMacros(String ending) {
        return WITH_MACROS.contains(ending);
    }

    /// All endings there are, as `.pdf`.
    public static List<String> allEndings() {
        return Stream.of(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }

    boolean agreesWith(byte[] content) {
        return marks.test(content);
    }

    /// What a browser is told it is, whatever it was sent as.
    public String mediaType() {
        return mediaType;
    }
}
