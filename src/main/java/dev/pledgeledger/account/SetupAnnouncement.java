package dev.pledgeledger.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells whoever started the program how to become its first administrator.
@Component
@ConditionalOnWebApplication
class SetupAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final Installation installation;
    private final SetupCode code;

    SetupAnnouncement(Installation installation, SetupCode code) {
        this.installation = installation;
        this.code = code;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!installation.isFounded()) {
            code.printed()
                    .ifPresent(printed -> LOG.info("この台帳にはまだ市がありません。画面を開いて最初の管理者を登録してください。 初回設定コード: {}", printed));
        }
    }
}
