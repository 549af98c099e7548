package dev.pledgeledger.intake;

import dev.pledgeledger.audit.AuditAction;

enum ImportAction implements AuditAction {
    IMPORTED,
    /// 入力用ブックの取込.
    WORKBOOK_TAKEN
}
