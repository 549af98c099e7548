package dev.pledgeledger.publication;

import dev.pledgeledger.audit.AuditLine;
import dev.pledgeledger.audit.AuditQueries;
import dev.pledgeledger.audit.Subject;
import dev.pledgeledger.cycle.CycleQueries;
import dev.pledgeledger.signoff.CoverQueries;
import dev.pledgeledger.signoff.PackageCover;
import dev.pledgeledger.signoff.PackageDocument;
import dev.pledgeledger.signoff.PackageId;
import dev.pledgeledger.signoff.PackageQueries;
import dev.pledgeledger.signoff.ReconciliationQueries;
import dev.pledgeledger.signoff.SignOffPackage;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 決裁書 of a package, before its decision with an empty box.
@Service
@Order(1)
@Transactional
@RolesAllowed({"REVIEWER", "SIGNATORY", "ADMINISTRATOR", "AUDITOR"})
class ApprovalSheetDocument implements PackageDocument {

    private final PackageQueries packages;
    private final CoverQueries covers;
    private final ReconciliationQueries reconciliations;
    private final CycleQueries cycles;
    private final AuditQueries audit;
    private final SheetPrinter printer;
    private final PrintingLog log;

    ApprovalSheetDocument(
            PackageQueries packages,
            CoverQueries covers,
            ReconciliationQueries reconciliations,
            CycleQueries cycles,
            AuditQueries audit,
            SheetPrinter printer,
            PrintingLog log) {
        this.packages = packages;
        this.covers = covers;
        this.reconciliations = reconciliations;
        this.cycles = cycles;
        this.audit = audit;
        this.printer = printer;
        this.log = log;
    }

    @Override
    public String textKey() {
        return "publication.sheet.approval";
    }

    @Override
    public Optional<String> file(SignOffPackage one) {
        return one.isEmptied() ? Optional.empty() : Optional.of("approval-sheet-" + one.number() + ".pdf");
    }

    @Override
    public byte[] print(PackageId id) {
        SignOffPackage one = packages.find(id).orElseThrow();
        log.printed(this, one);
        return printer.print(ApprovalSheet.of(about(one)));
    }

    private ApprovalCase about(SignOffPackage one) {
        PackageCover cover = covers.of(one, reconciliations.figures(one.cycle()).lastYear());
        return new ApprovalCase(
                cycles.find(one.cycle()).orElseThrow(),
                one,
                covers.standing(one),
                cover,
                audit.about(Subject.Kind.PACKAGE, one.id().value()),
                approvals(cover));
    }

    /// The last approval of each entry.
    private List<AuditLine> approvals(PackageCover cover) {
        return List.copyOf(
                audit
                        .about(
                                Subject.Kind.ENTRY,
                                cover.rows().stream()
                                        .map(row -> row.id().value())
                                        .toList())
                        .stream()
                        .filter(line -> line.action().equals("APPROVE"))
                        .collect(Collectors.toMap(
                                line -> Objects.requireNonNull(line.subject().id()),
                                line -> line,
                                (earlier, later) -> later,
                                LinkedHashMap::new))
                        .values());
    }
}
