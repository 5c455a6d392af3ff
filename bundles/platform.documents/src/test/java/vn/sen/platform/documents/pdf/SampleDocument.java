package vn.sen.platform.documents.pdf;

/** A conclusion notice that uses the classes of the print sheet, with invented content. */
final class SampleDocument {
    static final String BODY =
            """
            <table class="letterhead"><tr>
              <td><div class="issuer-above">UBND tỉnh Đồng Tháp</div>
                <div class="issuer"><span>Đoàn kiểm tra (minh họa)</span></div>
                <div class="number">Số: 12/TB-ĐKT</div></td>
              <td><div class="nation">Cộng hòa xã hội chủ nghĩa Việt Nam</div>
                <div class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></div>
                <div class="place-date">Đồng Tháp, ngày 20 tháng 10 năm 2021</div></td>
            </tr></table>
            <h1>Thông báo</h1>
            <div class="doc-subject">Kết luận kiểm tra công tác văn thư, lưu trữ tại Sở Thông tin và
              Truyền thông (minh họa)</div>
            <p>Căn cứ kế hoạch kiểm tra năm 2021, Đoàn kiểm tra đã làm việc với cơ quan và thống nhất các
              nội dung sau đây; các kiến nghị được theo dõi cho đến khi có bằng chứng hoàn thành.</p>
            <h2>1. Tồn tại và kiến nghị</h2>
            <table>
              <thead><tr><th>STT</th><th>Nội dung</th><th>Cơ quan thực hiện</th><th>Hạn</th>
                <th>Tỷ lệ</th></tr></thead>
              <tbody>
                <tr><td class="center">1</td><td>Chưa nộp lưu hồ sơ công việc vào lưu trữ cơ quan</td>
                  <td>Sở Thông tin và Truyền thông</td><td class="date">31/12/2021</td>
                  <td class="num">65,5%</td></tr>
                <tr><td class="center">2</td><td>Phần mềm chưa liên thông</td>
                  <td>Sở Tài nguyên và Môi trường</td><td class="date">30/06/2022</td>
                  <td class="num">100%</td></tr>
                <tr class="total"><td colspan="4">Cộng</td><td class="num">2</td></tr>
              </tbody>
            </table>
            <h2>2. Căn cứ</h2>
            <ul><li>Biên bản làm việc ngày 20/10/2021</li><li>Số liệu đã chốt khi xuống cơ sở</li></ul>
            <div class="quote">Số liệu minh họa.</div>
            <table class="closing"><tr>
              <td class="recipients"><div class="label">Nơi nhận:</div>- Như trên;<br/>- Lưu: VT.</td>
              <td><div class="signer-role">Trưởng đoàn kiểm tra</div>
                <div class="signer-name">Trưởng đoàn kiểm tra (minh họa)</div></td>
            </tr></table>
            """;

    private SampleDocument() {}
}
