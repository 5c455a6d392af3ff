-- Rows of lists stay as they came: neither changed nor deleted, by whoever has a connection.

create trigger if not exists reconciliation_row_no_update before update on reconciliation_row for each row
  signal sqlstate '45000' set message_text = 'rows of lists stay as they came';
create trigger if not exists reconciliation_row_no_delete before delete on reconciliation_row for each row
  signal sqlstate '45000' set message_text = 'rows of lists stay as they came';
